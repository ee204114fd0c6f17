import type { Figure } from './figure.ts';
import type { CityCode, RegionId } from './ids.ts';
import type { Material } from './material.ts';
import type { Region } from './region.ts';
import type { Edition } from './source.ts';

/** What editions of the plan can be compared by: the figures of the province and of a region. */
export const EDITION_METRICS = [
  'revenue-target',
  'value-added-target',
  'cluster-count-target',
  'regional-cluster-count',
  'rd-share-target',
  'capacity-steel',
  'capacity-ultra-high-strength-steel',
] as const;
export type EditionMetric = (typeof EDITION_METRICS)[number];

/** A figure of another edition, and of what it is: `province` or the id of a region. */
export interface EditionFigure extends Figure {
  readonly subject: string;
  readonly metric: EditionMetric;
}

/** A region as another edition has it; one that the mapped edition has too need not be told anew. */
export type EditionRegion = Pick<Region, 'id' | 'name' | 'cluster' | 'coverage'>;

/** What is loaded of an edition that is not mapped. It stands beside the atlas's own records and never among them. */
export interface OtherEdition {
  readonly edition: Edition;
  readonly figures: readonly EditionFigure[];
  readonly regions: readonly EditionRegion[];
  readonly members: readonly { readonly region: RegionId; readonly city: CityCode }[];
  readonly materials: readonly Material[];
}
