import type { Evidence } from './figure.ts';
import type { FamilyId, MaterialId, RegionId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { SectorId } from './sector.ts';

/** Materials of one kind under several names, so that aluminium profiles count as processed aluminium; with the reason. */
export interface Family {
  readonly id: FamilyId;
  readonly name: Localized;
  readonly reason: Localized;
}

/** A material named for one region. */
export interface Material extends Evidence {
  readonly id: MaterialId;
  readonly region: RegionId;
  /** Place in the source's order of naming, from 1. */
  readonly order: number;
  readonly name: Localized;
  readonly sector: SectorId;
  /** `document`: the plan gives the sector; `assigned`: the atlas does. */
  readonly basis: 'document' | 'assigned';
  /** `focus`: named for development; `strength`: named as a resource or an existing strength. */
  readonly role: 'focus' | 'strength';
  /** The group word of the source, for example 建材. */
  readonly group: Localized;
  readonly family: FamilyId;
  readonly note: Localized | null;
}
