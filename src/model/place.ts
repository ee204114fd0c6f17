import type { Evidence, Figure } from './figure.ts';
import type { CityCode, CountyCode, EnterpriseId, RegionId, SiteId, SourceId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { SectorId } from './sector.ts';

/** A WGS-84 longitude and latitude in degrees, in this order. */
export type LonLat = readonly [lon: number, lat: number];

export const DATUMS = ['WGS-84', 'GCJ-02', 'BD-09', 'not-stated'] as const;
/** The datum of the source a position was read from; `not-stated` positions are shown unconverted, with their radius. */
export type Datum = (typeof DATUMS)[number];

/** Where something stands, and how well that is known. */
export interface Position {
  readonly at: LonLat;
  readonly datum: Datum;
  /** Radius in km within which the place lies. */
  readonly precisionKm: number;
  /** What the point stands for, in words. */
  readonly precision: Localized;
  readonly sources: readonly SourceId[];
}

/** A prefecture-level city with its seat (GeoNames), from which distances run. */
export interface City {
  readonly code: CityCode;
  /** Short name: 佛山, Foshan. */
  readonly name: Localized;
  /** Official name: 佛山市, Foshan City. */
  readonly fullName: Localized;
  readonly region: RegionId | null;
  readonly seat: Position;
  /** Land area, official where one is cited. */
  readonly area: Figure | null;
  readonly population: Figure | null;
}

export interface County {
  readonly code: CountyCode;
  /** 荔湾区, Liwan District. */
  readonly name: Localized;
  readonly city: CityCode;
}

export const SITE_KINDS = [
  'green-park',
  'green-factory',
  'steel-works',
  'cement-plant',
  'named-base',
  'provincial-pilot',
  'port',
  'airport',
  'rail-station',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export interface Site extends Evidence {
  readonly id: SiteId;
  readonly kind: SiteKind;
  readonly name: Localized;
  /** Null where the source lists a place without a position. */
  readonly position: Position | null;
  readonly city: CityCode;
  readonly region: RegionId | null;
  /** True where the plan itself names it. */
  readonly inPlan: boolean;
  /** The list it stands in and its batch, for example 工业和信息化部绿色工厂 第1批. */
  readonly list: Localized | null;
  readonly sector: SectorId | null;
  readonly sectorBasis: 'document' | 'assigned' | null;
  /** How sure the record is as a whole. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly capacity: Figure | null;
  readonly sources: readonly SourceId[];
  readonly note: Localized | null;
}

export const ENTERPRISE_ROLES = ['lead', 'downstream'] as const;
/** `lead`: makes materials and is named to lead; `downstream`: uses them (car and appliance makers). */
export type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number];

/** An enterprise the plan names, or one added from another public source. */
export interface Enterprise extends Evidence {
  readonly id: EnterpriseId;
  readonly name: Localized;
  /** As the plan writes it, or null where the plan does not name it. */
  readonly asNamed: string | null;
  readonly region: RegionId;
  readonly city: CityCode;
  readonly role: EnterpriseRole;
  readonly position: Position | null;
  readonly sources: readonly SourceId[];
  readonly note: Localized | null;
}
