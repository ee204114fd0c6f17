import { type Comparing, DEFAULT_COMPARING } from './comparing.ts';
import { DEFAULT_FINDING, type Finding } from './finding.ts';
import type { AreaId, DepartmentId, FamilyId, PlaceId, StoryId } from './ids.ts';
import type { Lang } from './localized.ts';
import { ENTERPRISE_ROLES, type EnterpriseRole, type LonLat, SITE_KINDS } from './place.ts';
import type { SectorId } from './sector.ts';

export const VIEWS = ['explore', 'compare', 'find', 'present'] as const;
export type View = (typeof VIEWS)[number];

/** What a step of a talk shows: the view its scene was taken in. */
export const STAGED_VIEWS = ['explore', 'compare', 'find'] as const satisfies readonly View[];
export type StagedView = (typeof STAGED_VIEWS)[number];

export const COLOR_MODES = ['sector', 'sector-target', 'target', 'intensity'] as const;
/** What colours the map: first-listed sector, that × target tier, target in five classes, target ÷ area. */
export type ColorMode = (typeof COLOR_MODES)[number];

export const THEMES = ['light', 'stage'] as const;
export type Theme = (typeof THEMES)[number];

/** Layers of places a reader can switch on: the site kinds, and the two roles of enterprises. */
export const SITE_LAYERS = [...ENTERPRISE_ROLES, ...SITE_KINDS] as const;
export type SiteLayer = (typeof SITE_LAYERS)[number];

/** A camera on the Mercator plane: centre in WGS-84 degrees, zoom counted in 512-px tiles as MapLibre does. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from the vertical. */
  readonly pitch: number;
}

/** Everything about what the reader looks at. Small, serialisable; its spelling is the URL. */
export interface Scene {
  readonly view: View;
  /** Selected (explore) or compared (compare) areas, in the order chosen. */
  readonly areas: readonly AreaId[];
  /** The area that differences are counted from. */
  readonly base: AreaId | null;
  /** The place whose card is open: a site or an enterprise. */
  readonly site: PlaceId | null;
  /** The department whose duties are read. */
  readonly department: DepartmentId | null;
  /** What the site finder is asked, and the shortlist, which every view shares. */
  readonly finding: Finding;
  /** How the comparison is read. */
  readonly comparing: Comparing;
  /** The story of the talk. Null outside the presenter's view, and in it where stories are chosen and made. */
  readonly story: StoryId | null;
  /** Step of the story, from 1. Null where it is read and edited, not shown. */
  readonly step: number | null;
  /** In the presenter's view, the view that the step was taken in; `explore` elsewhere. */
  readonly staged: StagedView;
  /** The talk runs by itself, by the dwell times of its steps. */
  readonly kiosk: boolean;
  /** Regions stand up as prisms whose height is target ÷ area. */
  readonly prism: boolean;
  readonly color: ColorMode;
  /** Sectors switched off in the legend. */
  readonly hide: readonly SectorId[];
  /** Families of materials asked for: what names none of them is dimmed. Empty: all. */
  readonly families: readonly FamilyId[];
  /** Role of enterprise asked for: regions without one are dimmed. Null: any, or none. */
  readonly role: EnterpriseRole | null;
  /** Only what the plan itself names: places added from other sources are dimmed. */
  readonly planOnly: boolean;
  readonly layers: readonly SiteLayer[];
  readonly lang: Lang;
  readonly theme: Theme;
  /** Null: fitted to the selection, or to the province. */
  readonly at: Camera | null;
}

export const DEFAULT_SCENE: Scene = {
  view: 'explore',
  areas: [],
  base: null,
  site: null,
  department: null,
  finding: DEFAULT_FINDING,
  comparing: DEFAULT_COMPARING,
  story: null,
  step: null,
  staged: 'explore',
  kiosk: false,
  prism: false,
  color: 'sector',
  hide: [],
  families: [],
  role: null,
  planOnly: false,
  layers: [],
  lang: 'zh',
  theme: 'light',
  at: null,
};
