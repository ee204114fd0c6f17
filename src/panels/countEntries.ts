import { dutiesOf } from '../analysis/duties.ts';
import { regionsNaming } from '../analysis/families.ts';
import { isNamedInPlan } from '../analysis/filter.ts';
import { restingOn } from '../analysis/restingOn.ts';
import type { Atlas } from '../model/atlas.ts';
import type { EntryKey, FigureEntry, FigureTopic, Screen } from '../model/entry.ts';
import { countKey, entryKey, sectorCountKey } from '../model/entryKey.ts';
import type { Evidence } from '../model/figure.ts';
import { type Place, placesOf } from '../model/findPlace.ts';
import type { Localized } from '../model/localized.ts';
import type { Material } from '../model/material.ts';
import { ENTERPRISE_ROLES } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { SITE_LAYERS } from '../model/scene.ts';
import { SECTORS } from '../model/sector.ts';
import { TERMS } from '../text/term.ts';

/** Entries of what the atlas counts where no list of it stands beside the number: how it is counted, and what was counted. */
export function countEntries(atlas: Atlas): readonly FigureEntry[] {
  return [...ofSectors(atlas), ...ofRegions(atlas), ...ofFamilies(atlas), ...ofPlaces(atlas), ...ofDepartments(atlas)];
}

interface Count {
  readonly key: EntryKey;
  readonly topic: FigureTopic;
  readonly subject: Localized;
  readonly detail?: Localized;
  readonly screens: readonly Screen[];
  /** Whatever is counted, each once. */
  readonly counted: readonly (EntryKey | null)[];
  /** What the count rests on. */
  readonly on: readonly Evidence[];
  readonly formula: Localized;
  readonly note?: Localized;
}

function entryOf({ key, topic, subject, detail, screens, counted, on, formula, note }: Count): FigureEntry {
  return {
    kind: 'figure',
    key,
    id: key.slice(key.indexOf(':') + 1),
    group: 'counts',
    topic,
    subject,
    detail: detail ?? null,
    screens,
    figure: { value: counted.length, unit: 'count', qualifier: '=', status: 'derived' },
    year: null,
    uncertaintyKm: null,
    ...restingOn(on),
    locator: null,
    formula,
    parts: counted.flatMap((part) => part ?? []),
    note: note ?? null,
  };
}

const IN_LEGEND: readonly Screen[] = ['legend'];
const PROVINCE: Localized = { zh: '全省', en: 'Province' };
const regionKeys = (regions: readonly Region[]) => regions.map(({ id }): EntryKey => `region:${id}`);
const evidenceOf = (regions: readonly Region[]) => regions.map(({ coverage }) => coverage);

/** The number on the page follows the filters in force. */
const UNFILTERED: Localized = {
  zh: '筛选时页面上的数按其他筛选算；这里是没有筛选的数。',
  en: 'With filters in force the page counts by the others; this is the number without any.',
};

function ofSectors({ materials, regions, cities }: Atlas): readonly FigureEntry[] {
  const counts = SECTORS.flatMap((sector): readonly Count[] => {
    const own = materials.filter((material) => material.sector === sector);
    const naming = regions.filter(({ id }) => own.some(({ region }) => region === id));
    const base = { subject: TERMS.sector[sector], screens: IN_LEGEND, on: own };
    return [
      {
        ...base,
        key: countKey('sector', sector, 'regions'),
        topic: 'region-count',
        counted: regionKeys(naming),
        formula: {
          zh: '点名至少一种此类材料的区域逐一计数',
          en: 'Count of the regions for which a material of it is named',
        },
      },
      {
        ...base,
        key: countKey('sector', sector, 'materials'),
        topic: 'material-count',
        counted: own.map(entryKey),
        formula: {
          zh: '各区点名的此类材料逐一计数；同类在两区点名，计两种',
          en: 'Count of its materials named for the regions; the like named for two counts twice',
        },
      },
    ];
  });
  const without: Count = {
    key: countKey('province', 'cities', 'without-cluster'),
    topic: 'city-count',
    subject: PROVINCE,
    screens: IN_LEGEND,
    counted: cities.flatMap(({ code, region }): readonly EntryKey[] => (region === null ? [`city:${code}`] : [])),
    on: evidenceOf(regions),
    formula: { zh: '不属于九区的地级市逐一计数', en: 'Count of the prefecture-level cities outside the nine' },
  };
  return [...counts, without].map(entryOf);
}

function ofRegions(atlas: Atlas): readonly FigureEntry[] {
  return atlas.regions.flatMap((region) => {
    const sectors = [...new Set(region.materials.map(({ sector }) => sector))];
    return [
      entryOf({
        key: sectorCountKey(region.id),
        topic: 'sector-count',
        subject: region.name,
        screens: ['region'],
        counted: sectors.map((sector) => countKey('sector', sector, 'materials')),
        on: region.materials,
        formula: {
          zh: '为该区点名的材料所属的类别逐一计数',
          en: 'Count of the sectors that the materials named for the region belong to',
        },
      }),
      ...region.materials.map((material) => likeCount(material, region, atlas)),
    ];
  });
}

function likeCount(material: Material, region: Region, atlas: Atlas): FigureEntry {
  const others = regionsNaming(atlas, material.family).filter(({ id }) => id !== region.id);
  const like = others.flatMap(({ materials }) => materials.filter(({ family }) => family === material.family));
  return entryOf({
    key: countKey('material', material.id, 'other-regions'),
    topic: 'like-regions',
    subject: material.name,
    detail: region.name,
    screens: ['region'],
    counted: regionKeys(others),
    on: [material, ...like],
    formula: {
      zh: '点名同一材料族的其他区域逐一计数；族由图谱归并',
      en: 'Count of the other regions that name a material of the family; families are the atlas’s own',
    },
  });
}

function ofFamilies(atlas: Atlas): readonly FigureEntry[] {
  const { families, materials, regions } = atlas;
  const ofFamily = families.map(({ id, name }): Count => {
    const own = materials.filter(({ family }) => family === id);
    return {
      key: countKey('family', id, 'regions'),
      topic: 'region-count',
      subject: name,
      screens: IN_LEGEND,
      counted: regionKeys(regionsNaming(atlas, id)),
      on: own,
      formula: { zh: '点名此族材料的区域逐一计数', en: 'Count of the regions that name a material of the family' },
      note: UNFILTERED,
    };
  });
  const ofRole = [null, ...ENTERPRISE_ROLES].map((role): Count => {
    const having = regions.filter(({ enterprises }) => role === null || enterprises.some((each) => each.role === role));
    return {
      key: countKey('role', role ?? 'any', 'regions'),
      topic: 'region-count',
      subject: role === null ? { zh: '企业不限', en: 'Any enterprise or none' } : TERMS.layer[role],
      screens: IN_LEGEND,
      counted: regionKeys(having),
      on: evidenceOf(having),
      formula:
        role === null
          ? { zh: '九区全部', en: 'All of the nine' }
          : { zh: '有此类企业的区域逐一计数', en: 'Count of the regions with an enterprise of the role' },
      note: UNFILTERED,
    };
  });
  return [...ofFamily, ...ofRole].map(entryOf);
}

function ofPlaces(atlas: Atlas): readonly FigureEntry[] {
  const named = [...atlas.sites, ...atlas.enterprises].filter(isNamedInPlan);
  const inPlan: Count = {
    key: countKey('province', 'plan', 'places'),
    topic: 'place-count',
    subject: { zh: '原文点名的地点', en: 'Places the plan names' },
    screens: IN_LEGEND,
    counted: named.map(entryKey),
    on: named,
    formula: {
      zh: '原文点名的企业、基地与项目逐一计数',
      en: 'Count of the enterprises, bases and projects the plan names',
    },
  };
  return [
    ...(atlas.sitesLoaded ? [inPlan] : []),
    ...SITE_LAYERS.flatMap((layer) => ofLayer(layer, placesOf(layer, atlas))),
  ].map(entryOf);
}

function ofLayer(layer: (typeof SITE_LAYERS)[number], places: readonly Place[]): readonly Count[] {
  if (places.length === 0) return [];
  const base = { subject: TERMS.layer[layer], screens: ['legend', 'place'] as const, on: places };
  return [
    {
      ...base,
      key: countKey('layer', layer, 'places'),
      topic: 'place-count',
      counted: places.map(entryKey),
      formula: { zh: '图谱收录的逐一计数，不是全部', en: 'Count of those the atlas holds, which are not all' },
    },
    {
      ...base,
      key: countKey('layer', layer, 'unplaced'),
      topic: 'unplaced-count',
      counted: places.filter(({ position }) => position === null).map(entryKey),
      formula: {
        zh: '图谱收录而没有可核对位置的逐一计数',
        en: 'Count of those the atlas holds without a position that can be checked',
      },
    },
  ];
}

function ofDepartments({ departments, measures }: Atlas): readonly FigureEntry[] {
  return departments.flatMap(({ id, name }) => {
    const { leads, takesPart } = dutiesOf(id, measures);
    const base = { subject: name, screens: ['province', 'department'] as const, on: [...leads, ...takesPart] };
    return [
      entryOf({
        ...base,
        key: countKey('department', id, 'leads'),
        topic: 'lead-count',
        counted: leads.map(entryKey),
        formula: { zh: '原文由它牵头的措施逐一计数', en: 'Count of the measures the plan has it lead' },
      }),
      entryOf({
        ...base,
        key: countKey('department', id, 'takes-part'),
        topic: 'participation-count',
        counted: takesPart.map(entryKey),
        formula: { zh: '原文列它参加的措施逐一计数', en: 'Count of the measures the plan names it as taking part in' },
      }),
    ];
  });
}
