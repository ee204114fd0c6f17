import type {
  CityCode,
  CountyCode,
  DepartmentId,
  EnterpriseId,
  FamilyId,
  MaterialId,
  MeasureId,
  RegionId,
  SiteId,
} from './ids.ts';
import type { Measure } from './measure.ts';
import type { EnterpriseRole, SiteKind } from './place.ts';
import type { SectorId } from './sector.ts';

/** What can be searched for, in the order in which equally good results stand. */
export const SEARCH_KINDS = [
  'region',
  'city',
  'family',
  'material',
  'enterprise',
  'site',
  'department',
  'measure',
  'county',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One name of something, as it is written and as it may be typed. */
export interface SearchName {
  readonly zh: string;
  /** Null where the name exists in Chinese alone. */
  readonly en: string | null;
  /** Pinyin without tones, a syllable for each part of `nameParts(zh)`, ü as v: `lv xing cai`. */
  readonly pinyin: string;
  /** First letters of the pinyin: `lxc`. */
  readonly initials: string;
  /** In traditional characters, in each of the usual forms that differs from `zh`. */
  readonly hant: readonly string[];
}

interface Searched {
  /** The name itself first, then other names. */
  readonly names: readonly SearchName[];
  /** Where it belongs; null outside the nine, or where it has no place. */
  readonly region: RegionId | null;
  readonly city: CityCode | null;
}

/** Something that search finds. */
export type SearchEntry = Searched &
  (
    | { readonly kind: 'region'; readonly id: RegionId }
    | { readonly kind: 'city'; readonly id: CityCode }
    | { readonly kind: 'county'; readonly id: CountyCode }
    | { readonly kind: 'family'; readonly id: FamilyId }
    | { readonly kind: 'material'; readonly id: MaterialId; readonly family: FamilyId; readonly sector: SectorId }
    | { readonly kind: 'enterprise'; readonly id: EnterpriseId; readonly role: EnterpriseRole }
    | { readonly kind: 'site'; readonly id: SiteId; readonly siteKind: SiteKind }
    | { readonly kind: 'department'; readonly id: DepartmentId }
    | {
        readonly kind: 'measure';
        readonly id: MeasureId;
        readonly measureKind: Measure['kind'];
        readonly lead: DepartmentId;
      }
  );

/** A material named for a region. */
export type MaterialEntry = Extract<SearchEntry, { readonly kind: 'material' }>;
