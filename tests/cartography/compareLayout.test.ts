import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { comparedIds } from '../../src/analysis/comparedIds.ts';
import { withGroup, withSite, withTarget } from '../../src/analysis/editScenario.ts';
import { clampCamera, fitCamera, type Size } from '../../src/cartography/camera.ts';
import { comparedBox } from '../../src/cartography/comparedBox.ts';
import { compareFrame } from '../../src/cartography/compareFrame.ts';
import { type CompareLayout, compareLayout } from '../../src/cartography/compareLayout.ts';
import type { PlacedLine } from '../../src/cartography/placeWords.ts';
import type { Comparing } from '../../src/model/comparing.ts';
import type { AreaId, RegionId } from '../../src/model/ids.ts';
import type { Lang } from '../../src/model/localized.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { overlaps } from './overlap.ts';
import type { Placed, Rectangle } from './placedBoxes.ts';
import { textWidth } from './textWidth.ts';

const atlas = anAtlas();
const NOTHING = emptyScenario(atlas.edition.id);
/** Beside the table, beside the scenario, on a phone. */
const SIZES: readonly Size[] = [
  { width: 392, height: 332 },
  { width: 634, height: 537 },
  { width: 390, height: 330 },
];
const HOME_PADDING = { top: 10, right: 4, bottom: 30, left: 4 };
const PADDING = { top: 10, right: 12, bottom: 30, left: 12 };

interface Asked {
  readonly chosen?: readonly AreaId[];
  readonly shown?: Scenario | null;
  readonly comparing?: Partial<Comparing>;
  readonly lang?: Lang;
  readonly size?: Size;
}

function laidOut({
  chosen = [],
  shown = null,
  comparing = {},
  lang = 'zh',
  size = { width: 392, height: 332 },
}: Asked): CompareLayout {
  const columns = comparands(atlas, comparedIds(atlas, chosen, shown), shown);
  const { part = 'table', shows = 'base' } = comparing;
  const frame = compareFrame({ atlas, columns, chosen, shown, comparing: { part, shows } });
  const home = fitCamera(atlas.sheet.home, size, HOME_PADDING);
  const box = part === 'table' ? comparedBox(atlas, frame.compared) : null;
  const camera = box === null ? home : clampCamera(fitCamera(box, size, PADDING), size, atlas.sheet.neatline, home);
  return compareLayout(frame, atlas.sheet, { camera, home, size }, lang);
}

function boxesOf({ circles, words, distances, hubs, labels, seats }: CompareLayout): readonly Placed[] {
  return [
    ...circles.map(
      ({ region, x, y, radius }): Placed => ({
        owner: region,
        what: 'circle',
        rank: 1,
        shape: { kind: 'disc', x, y, radius },
      }),
    ),
    ...words.flatMap(({ owner, lines }) =>
      lines.map((line): Placed => ({ owner, what: 'name', rank: 1, shape: lineBox(line) })),
    ),
    ...seats.map(
      ({ id, at: [x, y] }): Placed => ({
        owner: `seat ${id}`,
        what: 'mark',
        rank: 1,
        shape: { kind: 'disc', x, y, radius: 4 },
      }),
    ),
    ...distances.flatMap(({ id, box }): readonly Placed[] =>
      box === null
        ? []
        : [
            {
              owner: id,
              what: 'value',
              rank: 1,
              shape: {
                kind: 'rectangle',
                left: box.left,
                right: box.left + box.width,
                top: box.top,
                bottom: box.top + box.height,
              },
            },
          ],
    ),
    ...hubs.map(
      ({ id, x, y }): Placed => ({
        owner: id,
        what: 'hub',
        rank: 2,
        shape: { kind: 'rectangle', left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 },
      }),
    ),
    ...labels.map(({ id, rank, x, y, text }): Placed => {
      const half = (textWidth(text, 'sans') * 12) / 2;
      return {
        owner: id,
        what: 'label',
        rank,
        shape: { kind: 'rectangle', left: x - half, right: x + half, top: y - 6, bottom: y + 6 },
      };
    }),
  ];
}

function lineBox({ kind, text, size, x, y, anchor }: PlacedLine): Rectangle {
  // Of what the table of letters does not have none is wider than a figure.
  const letters = text.replace(/[(),.+−±≥≤’fz\u202f]/g, '0');
  const width = textWidth(letters, kind === 'name' ? 'serif' : 'sans') * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { kind: 'rectangle', left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/**
 * Circles may touch each other and lie over seats, and seats may touch: where they stand is data, and a scenario's circles can
 * be of any size. Where one covers their place 香港 and 澳门 still stand, rather than somewhere else.
 */
function collisions(layout: CompareLayout): readonly string[] {
  return overlaps(boxesOf(layout)).filter(
    (pair) =>
      !/^(\S+ circle × .+ (circle|mark)|seat .+ mark × seat .+ mark|(\S+ circle|seat .+ mark) × (810000|820000|dongsha) label)$/.test(
        pair,
      ),
  );
}

describe.each(['zh', 'en'] as const)('%s', (lang) => {
  test.each(SIZES)('all nine at $width px: every name and number stands, none on another', (size) => {
    const layout = laidOut({ lang, size });
    expect(collisions(layout)).toEqual([]);
    expect(layout.words.map(({ owner }) => owner).sort()).toEqual(atlas.regions.map(({ id }) => id).sort());
    for (const { owner, lines } of layout.words)
      expect(
        lines.map(({ kind }) => kind),
        owner,
      ).toContain('value');
  });

  test('whatever is compared or assumed, nothing lies on anything else', () => {
    const ids: readonly AreaId[] = [...atlas.regions.map(({ id }) => id), ...atlas.cities.map(({ code }) => code)];
    const edit = fc.record({
      region: fc.constantFrom(...atlas.regions.map(({ id }) => id)),
      value: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ids], { minLength: 0, maxLength: 6 }),
        fc.array(edit, { maxLength: 4 }),
        fc.constantFrom('base', 'scenario', 'change'),
        fc.constantFrom('table', 'scenario'),
        fc.constantFrom(...SIZES),
        (chosen, edits, shows, part, size) => {
          const edited = edits.reduce(
            (made, { region, value }) => withTarget(atlas, made, region, value, '='),
            NOTHING,
          );
          const grouped = withGroup(edited, '陶瓷带', ['foshan' as RegionId, 'yunfu' as RegionId]);
          const scenario = withSite(grouped, '规划点 1', [113.1, 23]);
          const shown = shows === 'base' ? null : scenario;
          expect(collisions(laidOut({ chosen, shown, comparing: { shows, part }, lang, size }))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('the distances of three are written on their lines, as in whole km', () => {
  const { distances, words } = laidOut({ chosen: ['foshan', 'zhaoqing', 'qingyuan'].map((id) => id as AreaId) });
  expect(distances.map(({ box, km }) => [box?.text, Math.round(km)])).toEqual([
    ['69\u00a0km', 69],
    ['75\u00a0km', 75],
    ['93\u00a0km', 93],
  ]);
  expect(words.map(({ owner }) => owner)).toEqual(['foshan', 'zhaoqing', 'qingyuan']);
});

test('circles keep the ratio of targets, and shrink together for one that is unheard of', () => {
  const shown = withTarget(atlas, NOTHING, 'foshan' as RegionId, 1_000_000, '=');
  for (const layout of [laidOut({}), laidOut({ shown, comparing: { shows: 'scenario', part: 'scenario' } })]) {
    const radius = (id: string) => layout.circles.find(({ region }) => region === id)?.radius ?? 0;
    expect(radius('zhuhai') / radius('zhanjiang')).toBeCloseTo(Math.sqrt(2), 9);
    expect(Math.max(...layout.circles.map((circle) => circle.radius))).toBeLessThan(50);
    expect(radius('zhuhai')).toBeCloseTo(layout.radiusPerRoot * Math.sqrt(2000), 9);
  }
});

test('no letter is smaller than 12 px', () => {
  const sizes = SIZES.flatMap((size) => laidOut({ size }).words.flatMap(({ lines }) => lines.map((line) => line.size)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('香港, 澳门 and 东沙群岛 are named on the map of the province', () => {
  const ids = laidOut({ comparing: { part: 'scenario' } }).labels.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['810000', '820000', 'dongsha']));
});
