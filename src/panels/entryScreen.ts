import type { Atlas } from '../model/atlas.ts';
import type { Entry } from '../model/entry.ts';
import { findArea } from '../model/findArea.ts';
import { findPlace } from '../model/findPlace.ts';
import type { AreaId, DepartmentId, FamilyId, MeasureId, PlaceId } from '../model/ids.ts';
import { COLOR_MODES, type ColorMode, SITE_LAYERS, type SiteLayer } from '../model/scene.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import type { ProvincePart } from '../state/store.ts';
import { PROVINCE_PARTS } from './provinceParts.ts';

/** A screen on which an entry is read. */
export type EntryScreen =
  | { readonly kind: 'area'; readonly id: AreaId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'measure'; readonly id: MeasureId }
  /** The province with a part of it open. */
  | { readonly kind: 'province'; readonly part: ProvincePart }
  /** The legend, with what was counted left alone on the map. */
  | { readonly kind: 'family'; readonly id: FamilyId }
  | { readonly kind: 'sector'; readonly id: SectorId }
  | { readonly kind: 'plan' }
  | { readonly kind: 'layer'; readonly layer: SiteLayer }
  | { readonly kind: 'color'; readonly mode: ColorMode };

/** Where an entry is read; null where its subject has no screen in this atlas. */
export function entryScreen(entry: Entry, atlas: Atlas): EntryScreen | null {
  switch (entry.group) {
    case 'province-figures':
      return ofProvince(entry, atlas);
    case 'product-figures':
    case 'products':
      return { kind: 'province', part: 'products' };
    case 'statements':
      return ofStatement(entry, atlas);
    case 'materials':
      return ofMaterial(entry.id, atlas);
    case 'measures':
      return ofMeasure(entry.id, atlas);
    case 'families':
      return ofFamily(entry.id, atlas);
    case 'scales':
      return ofScale(entry.id);
    case 'counts':
      return ofCount(entry.id, atlas);
    default:
      return ofSubject(subjectOf(entry.id), atlas);
  }
}

/** What stands only in the panels of the regions is read in the first. */
function ofProvince({ screens }: Entry, { regions }: Atlas): EntryScreen | null {
  const [first] = regions;
  if (screens.includes('province')) return { kind: 'province', part: 'figures' };
  return first === undefined ? null : { kind: 'area', id: first.id };
}

/** The id of what a figure is of: `foshan` of `foshan.distance.port`. */
function subjectOf(id: string): string {
  return id.split('.')[0] ?? id;
}

function ofSubject(id: string, atlas: Atlas): EntryScreen | null {
  const area = findArea(id, atlas);
  if (area !== null) return { kind: 'area', id: area.id };
  const place = findPlace(id, atlas);
  if (place !== null) return { kind: 'place', id: place.id };
  const department = atlas.departments.find((each) => each.id === id);
  return department === undefined ? null : { kind: 'department', id: department.id };
}

function ofStatement({ id }: Entry, atlas: Atlas): EntryScreen | null {
  const region = ofSubject(subjectOf(id), atlas);
  if (region !== null) return region;
  const part = PROVINCE_PARTS.find(([, kinds]) => kinds.some((kind) => kind === subjectOf(id)))?.[0];
  return part === undefined ? null : { kind: 'province', part };
}

function ofMaterial(id: string, { materials }: Atlas): EntryScreen | null {
  const material = materials.find((each) => each.id === id);
  return material === undefined ? null : { kind: 'area', id: material.region };
}

function ofMeasure(id: string, { measures }: Atlas): EntryScreen | null {
  const measure = measures.find((each) => each.id === id);
  return measure === undefined ? null : { kind: 'measure', id: measure.id };
}

function ofFamily(id: string, { families }: Atlas): EntryScreen | null {
  const family = families.find((each) => each.id === id);
  return family === undefined ? null : { kind: 'family', id: family.id };
}

function ofScale(id: string): EntryScreen {
  const [, name] = id.split('.');
  return { kind: 'color', mode: COLOR_MODES.find((mode) => mode === name) ?? 'sector' };
}

/** A count is of what its id names first: `sector.building.regions`, or of a region: `foshan.sector-count`. */
function ofCount(id: string, atlas: Atlas): EntryScreen | null {
  const [of = '', ...rest] = id.split('.');
  const name = rest.slice(0, -1).join('.');
  switch (of) {
    case 'sector': {
      const sector = SECTORS.find((each) => each === name);
      return sector === undefined ? null : { kind: 'sector', id: sector };
    }
    case 'family':
      return ofFamily(name, atlas);
    case 'material':
      return ofMaterial(name, atlas);
    case 'layer':
    case 'role': {
      const layer = SITE_LAYERS.find((each) => each === name);
      return layer === undefined ? { kind: 'color', mode: 'sector' } : { kind: 'layer', layer };
    }
    case 'department': {
      const department = atlas.departments.find((each) => each.id === name);
      return department === undefined ? null : { kind: 'department', id: department.id };
    }
    case 'province':
      return name === 'plan' ? { kind: 'plan' } : { kind: 'color', mode: 'sector' };
    default:
      return ofSubject(of, atlas);
  }
}
