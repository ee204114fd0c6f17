import type { Figure, Quantity } from '../model/figure.ts';
import type { CityCode, ColumnId, FamilyId, PlannedId, RegionId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Material } from '../model/material.ts';
import type { City, Enterprise, LonLat, Site } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { SectorId } from '../model/sector.ts';

/** Why there is no number: the plan states none for it; only for the region it is a part of; no source has it for all its cities; it has no cities. */
export type MissingReason = 'not-stated' | 'part-of-region' | 'no-source' | 'no-cities';

/** A number of a comparison, or why there is none. */
export type Measured =
  | {
      readonly quantity: Quantity;
      /** The figure it is, where it is one of the atlas's own; null where it was worked out or assumed here. */
      readonly figure: Figure | null;
      /** What belongs beside it wherever it stands (仅石材), or null. */
      readonly short: Localized | null;
      /** Parts of a group for which nothing is stated, so that the number is a lower bound for all of it. */
      readonly unstated: readonly ColumnId[];
      readonly missing: null;
    }
  | { readonly quantity: null; readonly missing: MissingReason };

/** A material of a column: as the plan names it, or as the scenario adds it. */
export interface ComparedMaterial {
  readonly id: Material['id'] | PlannedId;
  /** Whose it is: of a group several regions can name the same family. */
  readonly region: RegionId;
  readonly name: Localized;
  readonly sector: SectorId | null;
  readonly family: FamilyId | null;
  readonly role: Material['role'];
  /** Null for what the scenario adds. */
  readonly material: Material | null;
}

/** What stands in one column of a comparison, with the scenario worked in where it was asked for. */
export interface Comparand {
  readonly id: ColumnId;
  readonly kind: 'region' | 'city' | 'group';
  readonly name: Localized;
  /** What the plan calls it, of a region; null of cities and groups. */
  readonly cluster: Localized | null;
  /** Of a region: the plan's own record of it. Null of cities and groups. */
  readonly region: Region | null;
  readonly cities: readonly City[];
  readonly target: Measured;
  /** Target ÷ the province's target, percent; `means` as in `shareOfProvince`. */
  readonly share: Measured & { readonly means: 'share' | 'bound' | 'ratio' };
  readonly area: Measured;
  readonly intensity: Measured;
  readonly population: Measured;
  /** In the plan's order, then what the scenario adds. */
  readonly materials: readonly ComparedMaterial[];
  /** Cities of it for which nothing can be said of materials: the plan names them only for the region as a whole. */
  readonly unnamed: readonly City[];
  readonly enterprises: readonly Enterprise[];
  readonly sites: readonly Site[];
  /** False where the atlas's sites could not be read: then nothing is known of how many there are. */
  readonly hasSites: boolean;
  /** Sites the scenario plans here. */
  readonly planned: readonly { readonly id: PlannedId; readonly name: string; readonly at: LonLat }[];
  /** Which counts the scenario has changed: those of materials, those of enterprises and sites. */
  readonly changed: { readonly materials: boolean; readonly places: boolean };
  /** True where anything of it is the scenario's. */
  readonly isScenario: boolean;
}

/** The codes of its cities. */
export function codesOf({ cities }: Pick<Comparand, 'cities'>): readonly CityCode[] {
  return cities.map(({ code }) => code);
}
