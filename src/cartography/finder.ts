import type { LonLat } from '../model/place.ts';
import type { SupplyLine } from './supplyLines.ts';

/** What the site finder draws around the reference, WGS-84. */
export interface Finder {
  /** The dotted ones first, then the radius asked for. */
  readonly rings: readonly ReachRing[];
  readonly labels: readonly RingLabel[];
  readonly reference: ReferenceMark | null;
  /** To regions that make what is missing around the reference. */
  readonly ties: readonly SupplyLine[];
}

/** How far a distance around the reference reaches. */
export interface ReachRing {
  readonly km: number;
  /** The radius asked for, a line; the others help to tell distances, and are dotted. */
  readonly chosen: boolean;
  /** What is drawn: the whole line, or each dash. */
  readonly lines: readonly (readonly LonLat[])[];
  /** All its points, one of which its label may stand on. */
  readonly points: readonly LonLat[];
}

/** How far a ring reaches, written on it. */
export interface RingLabel {
  readonly km: number;
  readonly chosen: boolean;
  readonly at: LonLat;
  readonly text: string;
}

/** From where nearness counts. */
export interface ReferenceMark {
  /** The spot, the place, or the seats of an area. One alone can be moved by hand and keys; several stay. */
  readonly at: readonly LonLat[];
  /** As a screen reader says it: what it is, where it is, and how it is moved. */
  readonly name: string;
  readonly value: string;
  readonly lead: string;
}
