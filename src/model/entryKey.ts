import type { EntryKey } from './entry.ts';
import type { Evidence, Figure } from './figure.ts';
import type { Material } from './material.ts';
import type { Measure, Statement } from './measure.ts';
import type { Enterprise, Site } from './place.ts';

/** What a panel tells with a place in a source. */
export type Told = Evidence | Figure | Material | Enterprise | Site | Measure | Statement;

/** The entry that vouches for what is told; null of bare evidence, which does not say for what. */
export function entryKey(told: Told): EntryKey | null {
  if ('unit' in told) return figureKey(told.id);
  if ('family' in told) return `material:${told.id}`;
  if ('participants' in told) return `measure:${told.id}`;
  if ('asNamed' in told) return `enterprise:${told.id}`;
  if ('confidence' in told) return `site:${told.id}`;
  if ('order' in told) return `statement:${told.kind}.${told.order}`;
  return null;
}

export function figureKey(id: string): EntryKey {
  return `figure:${id}`;
}

/** The position of a city's seat, a site or an enterprise. */
export function positionKey(id: string): EntryKey {
  return `position:${id}`;
}

/** An advantage of a region by its place in the plan's order, from 1. */
export function advantageKey(region: string, order: number): EntryKey {
  return `statement:${region}.advantage.${order}`;
}

/** All targets of the regions added up. */
export const TARGET_SUM = figureKey('province.target-sum');
/** The province's target less that sum. */
export const TARGET_GAP = figureKey('province.target-gap');

/** A region's target ÷ the province's. */
export function targetShareKey(region: string): EntryKey {
  return figureKey(`${region}.target-share`);
}

/** How many materials are named for a region. */
export function materialCountKey(region: string): EntryKey {
  return figureKey(`${region}.material-count`);
}

/** A straight-line distance from a region, city or place to what is nearest: a kind of site, or a region. */
export function distanceKey(from: string, to: string): EntryKey {
  return figureKey(`${from}.distance.${to}`);
}

/** What the atlas counts things of. */
type Counted = 'sector' | 'family' | 'material' | 'role' | 'layer' | 'department' | 'province';

/** A count the atlas makes, for example `figure:sector.building.regions`: in how many regions materials of a sector are named. */
export function countKey(of: Counted, id: string, what: string): EntryKey {
  return figureKey(`${of}.${id}.${what}`);
}

/** How many sectors the materials named for a region belong to. */
export function sectorCountKey(region: string): EntryKey {
  return figureKey(`${region}.sector-count`);
}

/** A break between two classes of a colour mode, by its value in the unit of the tables. */
export function breakKey(mode: string, value: number): EntryKey {
  return figureKey(`scale.${mode}.${value}`);
}

/** A circle of the legend, by the target in 亿元 it stands for. */
export function sampleKey(target: number): EntryKey {
  return figureKey(`scale.circle.${target}`);
}
