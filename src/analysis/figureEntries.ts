import type { Atlas } from '../model/atlas.ts';
import type { EntryGroup, EntryKey, FigureEntry, FigureTopic, Screen } from '../model/entry.ts';
import { figureKey } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureId, SourceId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Region } from '../model/region.ts';
import { citiesOf } from './nearest.ts';

/** An entry for each figure of the atlas, in its order. One that nothing in the atlas speaks of stands under its id. */
export function figureEntries(atlas: Atlas): readonly FigureEntry[] {
  const roles = new Map<FigureId, Role>();
  for (const [figure, role] of [...ofProvince(atlas), ...ofRegions(atlas), ...ofCities(atlas), ...ofRest(atlas)])
    if (figure) roles.set(figure.id, role);
  return atlas.figures.map((figure) => entryOf(figure, roles.get(figure.id) ?? unspoken(figure)));
}

/** What a figure is in the atlas, besides its number. */
interface Role {
  readonly subject: Localized;
  readonly topic: FigureTopic;
  readonly group: EntryGroup;
  readonly screens: readonly Screen[];
  readonly detail?: Localized | null;
  readonly note?: Localized | null;
  /** The figures it was worked out from. */
  readonly parts?: readonly Figure[];
}

type Spoken = readonly [Figure | null, Role];

function ofProvince({ province }: Atlas): readonly Spoken[] {
  const screens: readonly Screen[] = ['province'];
  const base = { subject: { zh: '全省', en: 'Province' }, group: 'province-figures', screens } as const;
  return [
    [province.revenue2019, { ...base, topic: 'revenue', screens: ['province', 'table'] }],
    [province.valueAdded2019, { ...base, topic: 'value-added' }],
    [province.industryShare2019, { ...base, topic: 'industry-share' }],
    [province.revenueTarget, { ...base, topic: 'revenue-target', screens: ['province', 'table', 'region'] }],
    [province.valueAddedTarget, { ...base, topic: 'value-added-target' }],
    [province.clusterCountTarget, { ...base, topic: 'cluster-count-target' }],
    [province.rdShareTarget, { ...base, topic: 'rd-share-target' }],
  ];
}

function ofRegions(atlas: Atlas): readonly Spoken[] {
  return atlas.regions.flatMap((region): readonly Spoken[] => {
    const base = { subject: region.name, group: 'region-figures', screens: ['region'] } as const;
    const members = citiesOf(region, atlas);
    const areas = members.flatMap(({ area }) => area ?? []);
    const populations = members.flatMap(({ population }) => population ?? []);
    return [
      [region.target, { ...base, topic: 'revenue-target', screens: ALL_OVER, note: noteOfTarget(region) }],
      [
        region.intensity,
        {
          ...base,
          topic: 'intensity',
          screens: ['table', 'region', 'map'],
          note: region.coverage.short,
          parts: [region.target, region.area],
        },
      ],
      [region.area, { ...base, topic: 'area', parts: areas }],
      [region.population, { ...base, topic: 'population', parts: populations }],
      ...region.capacities.map((capacity): Spoken => [capacity, { ...base, topic: 'capacity', detail: capacity.what }]),
    ];
  });
}

const ALL_OVER: readonly Screen[] = ['province', 'table', 'region', 'city', 'map'];

/** What goes with the number wherever it stands: 仅石材. */
function noteOfTarget({ target, coverage }: Region): Localized | null {
  const { short } = coverage;
  if (short === null || target.note === null) return target.note ?? short;
  return { zh: `${short.zh}。${target.note.zh}`, en: `${short.en}. ${target.note.en}` };
}

function ofCities({ cities }: Atlas): readonly Spoken[] {
  return cities.flatMap((city): readonly Spoken[] => {
    const base = { subject: city.fullName, group: 'city-figures', screens: ['city', 'region'] } as const;
    return [
      [city.area, { ...base, topic: 'area' }],
      [city.population, { ...base, topic: 'population' }],
    ];
  });
}

function ofRest({ products, sites }: Atlas): readonly Spoken[] {
  return [
    ...products.flatMap((product): readonly Spoken[] => {
      const base = { subject: product.name, group: 'product-figures', screens: ['province'] } as const;
      return [
        [product.output, { ...base, topic: 'output' }],
        [product.nationalShare, { ...base, topic: 'national-share' }],
        [product.nationalRank, { ...base, topic: 'national-rank' }],
      ];
    }),
    ...sites.map((site): Spoken => {
      const screens: readonly Screen[] = ['place'];
      return [site.capacity, { subject: site.name, topic: 'capacity', group: 'site-figures', screens }];
    }),
  ];
}

function unspoken({ id }: Figure): Role {
  return { subject: { zh: id, en: id }, topic: 'other', group: 'province-figures', screens: [] };
}

function entryOf(figure: Figure, role: Role): FigureEntry {
  const { id, value, unit, qualifier, status, year, edition, locator } = figure;
  const parts: readonly EntryKey[] = (role.parts ?? []).map((part) => figureKey(part.id));
  const derived = status === 'derived';
  return {
    kind: 'figure',
    key: figureKey(id),
    id,
    group: role.group,
    topic: role.topic,
    subject: role.subject,
    detail: role.detail ?? null,
    screens: role.screens,
    figure: { value, unit, qualifier, status },
    year,
    uncertaintyKm: null,
    sources: sourcesOf(figure, role.parts ?? []),
    edition,
    locator: derived ? null : locator,
    formula: derived ? locator : null,
    parts: parts.includes(figureKey(id)) ? [] : parts,
    note: role.note ?? figure.note,
  };
}

function sourcesOf(figure: Figure, parts: readonly Figure[]): readonly SourceId[] {
  return [...new Set([figure.source, ...parts.map(({ source }) => source)])];
}
