import type { Status } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import type { SiteKind } from '../model/place.ts';
import type { ColorMode, SiteLayer } from '../model/scene.ts';
import type { SectorId } from '../model/sector.ts';

/** Where a statement comes from: the plan itself, worked out here, or another public source. */
export type Grade = 'plan' | 'derived' | 'added';

type Term = Readonly<Record<Lang, string>>;

/** Terms of the subject that are neither data nor sentences, in both languages. */
export const TERMS: {
  readonly sector: Readonly<Record<SectorId, Term>>;
  readonly siteKind: Readonly<Record<SiteKind, Term>>;
  readonly layer: Readonly<Record<SiteLayer, Term>>;
  readonly status: Readonly<Record<Status, Term>>;
  readonly grade: Readonly<Record<Grade, Term>>;
  readonly colorMode: Readonly<Record<ColorMode, Term>>;
} = {
  sector: {
    building: { zh: '建筑材料', en: 'Building materials' },
    steel: { zh: '绿色钢铁', en: 'Green steel' },
    nonferrous: { zh: '有色金属', en: 'Non-ferrous metals' },
    chemical: { zh: '化工材料', en: 'Chemical materials' },
    rare: { zh: '稀土材料', en: 'Rare earths' },
    electronic: { zh: '电子材料', en: 'Electronic materials' },
    own: { zh: '广州分类', en: 'Guangzhou grouping' },
  },
  siteKind: {
    'green-park': { zh: '绿色园区', en: 'Green park' },
    'green-factory': { zh: '绿色工厂', en: 'Green factory' },
    'steel-works': { zh: '钢铁厂', en: 'Steel works' },
    'cement-plant': { zh: '水泥厂', en: 'Cement plant' },
    'named-base': { zh: '产业基地与项目', en: 'Base or project' },
    'provincial-pilot': { zh: '省级试点或认定的园区', en: 'Park with a provincial designation' },
    port: { zh: '港口', en: 'Port' },
    airport: { zh: '机场', en: 'Airport' },
    'rail-station': { zh: '铁路客站', en: 'Rail station' },
  },
  layer: {
    lead: { zh: '龙头企业', en: 'Lead enterprises' },
    downstream: { zh: '下游用户', en: 'Downstream users' },
    'green-park': { zh: '绿色园区', en: 'Green parks' },
    'green-factory': { zh: '绿色工厂', en: 'Green factories' },
    'steel-works': { zh: '钢铁厂', en: 'Steel works' },
    'cement-plant': { zh: '水泥厂', en: 'Cement plants' },
    'named-base': { zh: '产业基地与项目', en: 'Bases and projects' },
    'provincial-pilot': { zh: '省级试点或认定的园区', en: 'Parks with a provincial designation' },
    port: { zh: '港口', en: 'Ports' },
    airport: { zh: '机场', en: 'Airports' },
    'rail-station': { zh: '铁路客站', en: 'Rail stations' },
  },
  status: {
    target: { zh: '目标', en: 'Target' },
    outcome: { zh: '实绩', en: 'Outcome' },
    estimate: { zh: '估计', en: 'Estimate' },
    derived: { zh: '推算', en: 'Derived' },
    unknown: { zh: '未说明', en: 'Not stated' },
    scenario: { zh: '情景', en: 'Scenario' },
  },
  grade: {
    plan: { zh: '原文', en: 'Plan' },
    derived: { zh: '推算', en: 'Derived' },
    added: { zh: '补充', en: 'Added' },
  },
  colorMode: {
    sector: { zh: '首列类别', en: 'First-listed sector' },
    'sector-target': { zh: '首列类别 × 目标规模', en: 'First sector × target' },
    target: { zh: '目标规模（五级）', en: 'Target, 5 classes' },
    intensity: { zh: '目标强度（亿元/km²）', en: 'Target per km²' },
  },
};

/** The name of a sector as the legend and every list write it. */
export function sectorName(sector: SectorId, lang: Lang): string {
  return TERMS.sector[sector][lang];
}
