import type { Family } from '../model/material.ts';
import type { Department } from '../model/measure.ts';
import type { Edition, Source } from '../model/source.ts';
import { localized, localizedOrNull } from './localized.ts';
import type { Tables } from './tables.ts';

export function makeEditions(tables: Tables): Edition[] {
  return tables.editions.map((row) => ({
    id: row.id,
    title: localized(row, 'title'),
    state: localized(row, 'state'),
    period: row.period,
    source: row.source,
    mapped: row.mapped,
    note: localizedOrNull(row, 'note'),
  }));
}

export function makeSources(tables: Tables): Source[] {
  return tables.sources.map((row) => ({
    id: row.id,
    title: localized(row, 'title'),
    publisher: localizedOrNull(row, 'publisher'),
    licence: localized(row, 'licence'),
    where: row.where,
    read: row.read,
    datum: row.datum,
    note: localizedOrNull(row, 'note'),
  }));
}

export function makeFamilies(tables: Tables): Family[] {
  return tables.families.map((row) => ({ id: row.id, name: localized(row, 'name'), reason: localized(row, 'reason') }));
}

export function makeDepartments(tables: Tables): Department[] {
  return tables.departments.map((row) => ({
    id: row.id,
    name: localized(row, 'name'),
    full: localized(row, 'full'),
  }));
}
