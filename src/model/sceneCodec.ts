import { readCamera, writeCamera } from './cameraCodec.ts';
import { COMPARE_PARTS, type Comparing, DEFAULT_COMPARING, INDICATORS, SHOWN_FIGURES } from './comparing.ts';
import { asRowKey, comparingValues, readRowSort } from './comparingCodec.ts';
import { DEFAULT_FINDING, FIND_PARTS, MOST_PICKS, type PickId, type Reference } from './finding.ts';
import { findingValues, readRadius, readReference, readWeights } from './findingCodec.ts';
import type { AreaId, DepartmentId, FamilyId, PlaceId, StoryId } from './ids.ts';
import { LANGS } from './localized.ts';
import { ENTERPRISE_ROLES, type EnterpriseRole } from './place.ts';
import type { Camera, Scene } from './scene.ts';
import { COLOR_MODES, DEFAULT_SCENE, SITE_LAYERS, STAGED_VIEWS, THEMES, VIEWS } from './scene.ts';
import { SECTORS } from './sector.ts';

/** Ids that exist. `null` in place of a set: not known yet, so the spelling alone decides. */
export interface KnownIds {
  readonly areas: ReadonlySet<string> | null;
  /** Sites and enterprises. */
  readonly sites: ReadonlySet<string> | null;
  readonly families: ReadonlySet<string> | null;
  readonly departments: ReadonlySet<string> | null;
  /** Ids of earlier versions, and those that took their place. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** A value of a link that was not understood and left out. */
export interface DroppedValue {
  readonly key: LinkKey | 'notes';
  /** As spelt in the link, cut to 60 characters. */
  readonly value: string;
}

/** The public keys of the query string, in the order they are written. Documented in docs/links.md. */
export const LINK_KEYS = [
  'view',
  'r',
  'base',
  'site',
  'dept',
  'part',
  'need',
  'ref',
  'km',
  'w',
  'pick',
  'cmp',
  'show',
  'rows',
  'norows',
  'by',
  'x',
  'y',
  'story',
  'step',
  'of',
  'kiosk',
  'prism',
  'color',
  'hide',
  'mat',
  'role',
  'plan',
  'sites',
  'lang',
  'theme',
  'at',
] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

const LONGEST_QUERY = 4096;
const LONGEST_SHOWN = 60;

/**
 * Reads a scene from a query string (`?…`, with or without the question mark). Never throws: a value that is unknown
 * or broken is dropped by itself and reported, the rest of the scene stands. Keys that are not ours are ignored.
 */
export function readScene(
  query: string,
  known: KnownIds,
): { readonly scene: Scene; readonly dropped: readonly DroppedValue[] } {
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY));
  const dropped: DroppedValue[] = [];
  const drop = (key: LinkKey, value: string) => dropped.push({ key, value: value.slice(0, LONGEST_SHOWN) });
  const one = <T>(key: LinkKey, otherwise: T, parse: (value: string) => T | undefined): T => {
    const [first, ...more] = given.getAll(key);
    for (const value of more) drop(key, value);
    if (first === undefined) return otherwise;
    const parsed = parse(first);
    if (parsed === undefined) drop(key, first);
    return parsed === undefined ? otherwise : parsed;
  };
  const many = <T extends string>(key: LinkKey, parse: (value: string) => T | undefined): readonly T[] =>
    one<readonly T[]>(key, [], (list) => {
      const found = new Set<T>();
      for (const value of list.split(',').filter((part) => part !== '')) {
        const parsed = parse(value);
        if (parsed === undefined) drop(key, value);
        else found.add(parsed);
      }
      return [...found];
    });
  const now = (value: string) => known.aliases.get(value) ?? value;
  const area = (value: string) => asArea(now(value), known.areas);
  const site = (value: string) => asSlug<PlaceId>(now(value), known.sites);
  const family = (value: string) => asSlug<FamilyId>(now(value), known.families);
  const pick = (value: string): PickId | undefined => area(value) ?? site(value);
  const department = (value: string) => asSlug<DepartmentId>(now(value), known.departments);
  const scene: Scene = {
    view: one('view', DEFAULT_SCENE.view, (value) => memberOf(VIEWS, value)),
    areas: many('r', area),
    base: one<AreaId | null>('base', null, area),
    site: one<PlaceId | null>('site', null, site),
    department: one<DepartmentId | null>('dept', null, department),
    finding: {
      part: one('part', DEFAULT_FINDING.part, (value) => memberOf(FIND_PARTS, value)),
      needs: many('need', family),
      reference: one<Reference | null>('ref', null, (value) => readReference(value, pick)),
      radiusKm: one('km', DEFAULT_FINDING.radiusKm, readRadius),
      weights: one('w', DEFAULT_FINDING.weights, readWeights),
      picks: many('pick', pick).slice(0, MOST_PICKS),
    },
    comparing: readComparing(one, many),
    story: one<StoryId | null>('story', null, (value) => asSlug<StoryId>(value, null)),
    step: one<number | null>('step', null, asStep),
    staged: one('of', DEFAULT_SCENE.staged, (value) => memberOf(STAGED_VIEWS, value)),
    kiosk: one('kiosk', false, asOn),
    prism: one('prism', false, asOn),
    color: one('color', DEFAULT_SCENE.color, (value) => memberOf(COLOR_MODES, value)),
    hide: inOrder(
      SECTORS,
      many('hide', (value) => memberOf(SECTORS, value)),
    ),
    families: many('mat', family),
    role: one<EnterpriseRole | null>('role', null, (value) => memberOf(ENTERPRISE_ROLES, value)),
    planOnly: one('plan', false, (value) => (value === 'only' ? true : undefined)),
    layers: inOrder(
      SITE_LAYERS,
      many('sites', (value) => memberOf(SITE_LAYERS, value)),
    ),
    lang: one('lang', DEFAULT_SCENE.lang, (value) => memberOf(LANGS, value)),
    theme: one('theme', DEFAULT_SCENE.theme, (value) => memberOf(THEMES, value)),
    at: one<Camera | null>('at', null, readCamera),
  };
  return { scene, dropped };
}

type ReadOne = <T>(key: LinkKey, otherwise: T, parse: (value: string) => T | undefined) => T;
type ReadMany = <T extends string>(key: LinkKey, parse: (value: string) => T | undefined) => readonly T[];

function readComparing(one: ReadOne, many: ReadMany): Comparing {
  const { part, shows, sortBy, x, y } = DEFAULT_COMPARING;
  return {
    part: one('cmp', part, (value) => memberOf(COMPARE_PARTS, value)),
    shows: one('show', shows, (value) => memberOf(SHOWN_FIGURES, value)),
    order: many('rows', asRowKey),
    hidden: many('norows', asRowKey),
    sortBy: one('by', sortBy, readRowSort),
    x: one('x', x, (value) => memberOf(INDICATORS, value)),
    y: one('y', y, (value) => memberOf(INDICATORS, value)),
  };
}

/** Spells a scene as a query string: keys in a fixed order, defaults left out, `''` for the default scene. */
export function writeScene(scene: Scene): string {
  const values: Readonly<Record<LinkKey, string | null>> = {
    view: unlessDefault(scene.view, DEFAULT_SCENE.view),
    r: listed(scene.areas),
    base: scene.base,
    site: scene.site,
    dept: scene.department,
    ...findingValues(scene.finding),
    ...comparingValues(scene.comparing),
    story: scene.story,
    step: scene.step === null ? null : String(scene.step),
    of: unlessDefault(scene.staged, DEFAULT_SCENE.staged),
    kiosk: scene.kiosk ? 'on' : null,
    prism: scene.prism ? 'on' : null,
    color: unlessDefault(scene.color, DEFAULT_SCENE.color),
    hide: listed(scene.hide),
    mat: listed(scene.families),
    role: scene.role,
    plan: scene.planOnly ? 'only' : null,
    sites: listed(scene.layers),
    lang: unlessDefault(scene.lang, DEFAULT_SCENE.lang),
    theme: unlessDefault(scene.theme, DEFAULT_SCENE.theme),
    at: scene.at === null ? null : writeCamera(scene.at),
  };
  const parts = LINK_KEYS.flatMap((key) => {
    const value = values[key];
    return value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function asOn(value: string): true | undefined {
  return value === 'on' ? true : undefined;
}

function asStep(value: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined;
}

function asArea(value: string, known: ReadonlySet<string> | null): AreaId | undefined {
  const exists = known ? known.has(value) : /^([a-z]{2,40}|44\d{4})$/.test(value);
  return exists ? (value as AreaId) : undefined;
}

function asSlug<T extends string>(value: string, known: ReadonlySet<string> | null): T | undefined {
  const exists = known ? known.has(value) : /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);
  return exists ? (value as T) : undefined;
}

function memberOf<T extends string>(all: readonly T[], value: string): T | undefined {
  return all.find((candidate) => candidate === value);
}

function inOrder<T>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  return all.filter((candidate) => chosen.includes(candidate));
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',');
}

function unlessDefault(value: string, otherwise: string): string | null {
  return value === otherwise ? null : value;
}
