import { QUALIFIERS, STATUSES, UNITS } from '../model/figure.ts';
import type {
  DepartmentId,
  EditionId,
  FamilyId,
  FigureId,
  MaterialId,
  MeasureId,
  ProductId,
  RegionId,
  SourceId,
} from '../model/ids.ts';
import { SECTORS } from '../model/sector.ts';
import { date, flag, id, number, oneOf, optional, text, whole } from './cells.ts';
import { METRIC_NAMES } from './metrics.ts';
import { table } from './table.ts';

const name = { name_zh: text, name_en: text };
const note = { note_zh: optional(text), note_en: optional(text) };
const evidence = { edition: optional(id<EditionId>()), source: id<SourceId>(), locator_zh: text, locator_en: text };
const basis = oneOf(['document', 'assigned']);
const order = whole(1, 999);

/** The tables of what the plan says, its figures, and the sources of everything. */
export const PLAN_TABLES = {
  editions: table(
    {
      id: id<EditionId>(),
      title_zh: text,
      title_en: text,
      state_zh: text,
      state_en: text,
      period: text,
      source: id<SourceId>(),
      mapped: flag,
      ...note,
    },
    ['id'],
  ),
  sources: table(
    {
      id: id<SourceId>(),
      title_zh: text,
      title_en: text,
      publisher_zh: optional(text),
      publisher_en: optional(text),
      licence_zh: text,
      licence_en: text,
      where: optional(text),
      read: optional(date),
      datum: optional(text),
      ...note,
    },
    ['id'],
  ),
  sectors: table({ id: oneOf(SECTORS), ...name, listed_in_plan: flag }, ['id']),
  figures: table(
    {
      id: id<FigureId>(),
      subject: id<string>(),
      metric: oneOf(METRIC_NAMES),
      value: number(-Infinity, Infinity),
      unit: oneOf(UNITS),
      year: optional(whole(1949, 2100)),
      status: oneOf(STATUSES),
      qualifier: oneOf(QUALIFIERS),
      qualifier_zh: optional(text),
      qualifier_en: optional(text),
      ...evidence,
      ...note,
    },
    ['id'],
  ),
  regions: table(
    {
      id: id<RegionId>(),
      order,
      ...name,
      cluster_zh: text,
      cluster_en: text,
      coverage_scope: oneOf(['region', 'cluster', 'narrower']),
      coverage_zh: text,
      coverage_en: text,
      coverage_short_zh: optional(text),
      coverage_short_en: optional(text),
      ...evidence,
    },
    ['edition', 'id'],
    ['edition'],
  ),
  families: table({ id: id<FamilyId>(), ...name, reason_zh: text, reason_en: text }, ['id']),
  materials: table(
    {
      id: id<MaterialId>(),
      region: id<RegionId>(),
      order,
      ...name,
      sector: oneOf(SECTORS),
      basis,
      role: oneOf(['focus', 'strength']),
      group_zh: text,
      group_en: text,
      family: id<FamilyId>(),
      ...note,
      ...evidence,
    },
    ['id'],
    ['region', 'edition'],
  ),
  products: table({ id: id<ProductId>(), ...name, sector: oneOf(SECTORS), sector_basis: basis }, ['id']),
  departments: table({ id: id<DepartmentId>(), ...name, full_zh: text, full_en: text }, ['id']),
  measures: table(
    {
      id: id<MeasureId>(),
      kind: oneOf(['task', 'project', 'safeguard']),
      order,
      ...name,
      summary_zh: text,
      summary_en: text,
      open_ended: flag,
      ...evidence,
    },
    ['id'],
    ['kind'],
  ),
  responsibilities: table(
    { measure: id<MeasureId>(), department: id<DepartmentId>(), role: oneOf(['lead', 'participant']), order },
    ['measure', 'department'],
    ['measure', 'role'],
  ),
  aliases: table({ alias: id<string>(), id: id<string>() }, ['alias']),
  statements: table(
    {
      kind: oneOf([
        'definition',
        'trend',
        'field',
        'division',
        'problem',
        'advantage',
        'challenge',
        'goal',
        'green-park',
      ]),
      order,
      subject: id<string>(),
      text_zh: text,
      text_en: text,
      ...evidence,
    },
    [],
    ['kind', 'subject'],
  ),
};
