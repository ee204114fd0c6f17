import type { Localized } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { SectorId } from '../model/sector.ts';
import type { Measured } from './comparand.ts';

/** A part of what scenarios have different, with a row for everything that any of them changes. */
export interface DifferenceSection {
  readonly kind: 'targets' | 'members' | 'materials' | 'sites' | 'groups' | 'sums';
  readonly rows: readonly DifferenceRow[];
}

/** What one scenario, or the plan, has of what a row is about. */
export type DifferenceCell =
  | { readonly kind: 'measured'; readonly measured: Measured }
  /** Floors against the province's: how far apart they are, and on which side. */
  | { readonly kind: 'gap'; readonly gap: Measured; readonly side: 'short' | 'over' | 'even' }
  /** Regions, cities, members or materials by their names; empty where there is none. */
  | { readonly kind: 'names'; readonly names: readonly Localized[] }
  | {
      readonly kind: 'material';
      readonly state: 'named' | 'dropped' | 'added' | 'absent';
      /** Of what is added; null where the planner has not said. */
      readonly sector: SectorId | null;
    }
  | { readonly kind: 'site'; readonly at: LonLat | null }
  /** Null where it has no such group. */
  | { readonly kind: 'group'; readonly target: Measured | null; readonly members: readonly Localized[] };

export interface DifferenceRow {
  readonly key: string;
  /** What it is about; a sum or a check by its kind. */
  readonly about:
    | { readonly kind: 'named'; readonly name: Localized; readonly of: Localized | null }
    | { readonly kind: 'sum'; readonly sum: DifferenceSum };
  /** One for each scenario, in their order. */
  readonly cells: readonly (DifferenceCell & { readonly isChanged: boolean })[];
}

export type DifferenceSum = 'sum' | 'gap' | 'twice' | 'left' | 'sectorless';
