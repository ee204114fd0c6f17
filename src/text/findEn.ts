import type { Criterion } from '../model/finding.ts';
import type { FindWords } from './findZh.ts';

/** The words of the site finder in English. */
export const findEn: FindWords = {
  parts: 'Answers of the site finder',
  part: { rank: 'Ranking', near: 'Nearby', list: 'Shortlist' },
  range: (lo, hi) => `${lo}–${hi}`,
  rangeSpoken: (lo, hi) => `${lo} to ${hi}`,
  criterion: {
    material: 'Material match',
    near: 'Near the reference point',
    port: 'Near a port',
    airport: 'Near an airport',
    rail: 'Near a rail station',
    size: 'Target size',
    intensity: 'Target per km²',
    park: 'National green park',
  },
  form: {
    needs: 'Materials needed',
    needCount: (count) => `${count} chosen`,
    noNeeds: 'No material chosen: material match does not count yet.',
    add: 'Add',
    choose: 'Choose materials',
    search: 'Find by name',
    noFamily: (typed) => `No material has “${typed}” in its name.`,
    done: 'Close the list',
    remove: (name) => `Remove material: ${name}`,
    naming: (count) => (count === 1 ? '1 region' : `${count} regions`),
    wordings: (wordings, family) => `As ${family} also count: ${wordings}.`,
    whyFamilies: 'Why these count as one',
    radius: 'Radius',
    noRing: 'The radius is zero: no ring is drawn and nothing is in or out of it; distances count as before.',
    weights: 'Weights',
    sum: (sum) => `sum ${sum}`,
    idle: (weight) => `${weight} of it does not count now; the other criteria share it in their ratio.`,
    reset: 'Reset the weights',
    off: {
      'no-needs': 'No material chosen: does not count yet.',
      'no-reference': 'No reference point set: does not count yet.',
      'no-position': 'The reference has no position: does not count.',
      'no-sites': 'The file of places could not be read: does not count.',
    },
    open: (criterion, who) => OPEN_EN[criterion](who),
    allBut: (names) => `all but ${names}`,
    how: 'How scores are made',
    formula:
      'Score = the weighted mean of the shares (0 to 1) of all criteria, × 100. Criteria marked “Added” rest on public sources other than the plan.',
    rule: {
      material: () =>
        'Mean over the materials needed: named for development counts 1, named as a resource or existing strength ½, not named 0.',
      near: (none, full) => `Straight-line distance, nearer is higher: ${full} counts 1, ${none} and beyond 0.`,
      port: (none, full) =>
        `Straight-line distance to the nearest port, nearer is higher: ${full} counts 1, ${none} and beyond 0.`,
      airport: (none, full) =>
        `Straight-line distance to the nearest airport, nearer is higher: ${full} counts 1, ${none} and beyond 0.`,
      rail: (none, full) =>
        `Straight-line distance to the nearest rail station, nearer is higher: ${full} counts 1, ${none} and beyond 0.`,
      size: (none, full) =>
        `2025 target, larger is higher: ${none} counts 0, ${full} and more 1. A floor may be up to 1.`,
      intensity: (none, full) => `Target ÷ land area, larger is higher: ${none} counts 0, ${full} and more 1.`,
      park: () => 'Recorded counts 1; none recorded is not none, and counts 0 to 1.',
    },
    notes: [
      'Scales are fixed and not stretched to the nine; between the ends they are linear.',
      'Distances are geodesic, from the seat of the prefecture; for Shenzhen–Dongguan–Huizhou from the nearest of three. The uncertainty of positions is in the ranges.',
      'What is missing or only a floor counts as a range, never as zero. Ranks go by the lower end of the range.',
    ],
    advice: 'Scores serve to put places in order and are not investment advice.',
  },
  rank: {
    heading: 'The nine in order',
    inRing: (inside, edge, radius) => `${inside} within ${radius}${edge > 0 ? `, ${edge} on its edge` : ''}`,
    legend: 'Parts of the bars',
    open: 'Not known',
    score: (text, isRange) => (isRange ? `score between ${text}` : `score ${text}`),
    named: (named, of) => `${named} of ${of} materials`,
    namedOpen: (lo, hi, of) => `${lo}–${hi} of ${of} materials`,
    strength: (count) => ` (${count} as existing strength)`,
    ownGroups: ' (own groups)',
    straight: (km) => `${km} straight line`,
    side: { inside: '', edge: ' (on the ring)', outside: ' (outside)' },
    hubAway: (hub, km) => `${hub} ${km}`,
    noHub: (criterion) => `${criterion}: none collected`,
    parks: (count) => (count === 1 ? '1 green park' : `${count} green parks`),
    noPark: 'no green park recorded',
    why: 'Why',
    ranks: (text) => `Whatever is not known, its rank lies between ${text}.`,
    oneRank: 'Whatever is not known, its rank stays.',
    points: (points, most) => `${points} of ${most}`,
    idle: 'does not count',
    none: 'none collected',
    noWeight: 'no weight',
    rescaled: 'After “of”: the most a criterion can add, its share of the weights that count.',
    needed: 'Materials needed',
    match: {
      focus: 'for development',
      strength: 'existing strength, counts half',
      open: 'own groups may hold it, counts 0 to 1',
      unnamed: 'not named',
    },
    openRegion: 'Open the region',
    toList: 'See the shortlist',
    note: {
      needs: 'No material chosen: material match does not count.',
      reference: 'No reference point: nearness does not count, and nothing is in or out of the ring.',
      position: 'The reference has no position: nearness does not count.',
      sites: 'The file of places could not be read: ports, airports, stations and parks do not count.',
      radius: 'The radius is zero: nothing is in or out of the ring; distances count as before.',
    },
    allZero: 'All weights are zero, so there is no order. Give a criterion some weight.',
    noneCounts:
      'No criterion with a weight can count, so there is no order. Choose materials, set a reference point, or give another criterion some weight.',
    byLower: 'Ordered by the lower end of the range. Targets are not outcomes.',
    announce: (name, rank, score) => `No. ${rank} ${name}, ${score}`,
    announceNone: 'No order',
  },
  title: {
    within: (km) => `Within ${km} km, `,
    sure: (name) => `${name} scores highest by these weights`,
    likely: (name) => `${name} may score highest by these weights`,
    tie: (names, count) =>
      count > 3
        ? `${count} regions share the highest score by these weights`
        : `${names} share the highest score by these weights`,
    noneWithin: (km) => `None has its seat within ${km} km; `,
    start: 'Find a site: choose materials and a reference point',
    none: 'Find a site: no order',
    fill: {
      light: 'The darker, the higher the score. Number: rank. ',
      stage: 'The lighter, the higher the score. Number: rank. ',
    },
    ring: (km) => `Circle: ${km} km in a straight line from the reference point.`,
    noFill: 'No criterion counts; the fill shows no score.',
  },
};

const OPEN_EN: Readonly<Record<Criterion, (who: string) => string>> = {
  material: (who) => `A range of 0 to 1 for ${who}, with groups of its own that may hold what is not named.`,
  near: (who) => `A range of 0 to 1 for ${who}: no distance.`,
  port: (who) => `A range of 0 to 1 for ${who}: no port collected.`,
  airport: (who) => `A range of 0 to 1 for ${who}: no airport collected.`,
  rail: (who) => `A range of 0 to 1 for ${who}: no station collected.`,
  size: (who) => `A range for ${who}: the target is a floor.`,
  intensity: (who) => `A range for ${who}: the target is a floor.`,
  park: (who) => `A range of 0 to 1 for ${who}: no park recorded.`,
};
