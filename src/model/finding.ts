import type { AreaId, FamilyId, PlaceId } from './ids.ts';
import type { LonLat } from './place.ts';

/** What a region is scored by, in the order in which it is shown and spelt. */
export const CRITERIA = ['material', 'near', 'port', 'airport', 'rail', 'size', 'intensity', 'park'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How much each criterion counts: whole numbers from 0 to 100. Only their ratio matters. */
export type Weights = Readonly<Record<Criterion, number>>;

/** From where nearness is counted: a spot (WGS-84), or a thing of the atlas that has a position or a seat. */
export type Reference =
  | { readonly kind: 'spot'; readonly at: LonLat }
  | { readonly kind: 'named'; readonly id: AreaId | PlaceId };

/** What can be kept on the shortlist: regions, cities and counties, sites and enterprises. */
export type PickId = AreaId | PlaceId;

/** The parts of the find screen: the ranking, what lies around the reference, the shortlist. */
export const FIND_PARTS = ['rank', 'near', 'list'] as const;
export type FindPart = (typeof FIND_PARTS)[number];

/** What an investor asks for and what was kept of the answers. */
export interface Finding {
  readonly part: FindPart;
  /** Families of the materials needed, in the order chosen. */
  readonly needs: readonly FamilyId[];
  readonly reference: Reference | null;
  /** Around the reference, whole km, 0 to 200. */
  readonly radiusKm: number;
  readonly weights: Weights;
  /** The shortlist, in the reader's order. */
  readonly picks: readonly PickId[];
}

export const MOST_RADIUS_KM = 200;
/** More would not be read on one or two pages, nor fit in a link. */
export const MOST_PICKS = 20;

export const DEFAULT_WEIGHTS: Weights = {
  material: 40,
  near: 30,
  port: 15,
  airport: 0,
  rail: 0,
  size: 15,
  intensity: 0,
  park: 0,
};

export const DEFAULT_FINDING: Finding = {
  part: 'rank',
  needs: [],
  reference: null,
  radiusKm: 100,
  weights: DEFAULT_WEIGHTS,
  picks: [],
};
