import type { Atlas } from '../model/atlas.ts';
import { fragmentPart } from '../model/fragment.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioReading } from '../model/scenarioReading.ts';
import { roundSpot } from '../model/spotCodec.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';
import { cell, isRecord } from './cell.ts';
import { spelt } from './faultList.ts';
import { isCut } from './isCut.ts';
import { readScenario, refused, SCENARIO_FORMAT } from './readScenario.ts';

/** Longest part of a link that a scenario may take, characters. */
export const LONGEST_SCENARIO_PART = 2000;

/**
 * Spells a scenario for the end of a link, without the #: base64url of a JSON record with short keys, entries as lists,
 * spots rounded to 4 decimals of a degree. Null where it would be too long for a link; a file has room for any.
 */
export function writeScenarioFragment(scenario: Scenario): string | null {
  const { edition, name, targets, members, added, dropped, sites, groups } = scenario;
  const lists = {
    t: targets.map(({ region, value, qualifier }) => [region, value, qualifier]),
    m: members.map(({ city, regions }) => [city, regions]),
    a: added.map((each) => [numberOf(each.id), each.region, each.name, each.family, each.sector]),
    d: dropped,
    s: sites.map(({ id, name: called, at }) => [numberOf(id), called, roundSpot(at)]),
    g: groups.map(({ id, name: called, members: areas }) => [numberOf(id), called, areas]),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const part = `scenario=${toBase64Url(JSON.stringify({ v: 1, e: edition, n: name, ...Object.fromEntries(filled) }))}`;
  return part.length > LONGEST_SCENARIO_PART ? null : part;
}

/**
 * Reads a scenario from the end of a link. Never throws; faults are told by their places in a file.
 * @returns null where the link brings none
 */
export function readScenarioFragment(hash: string, atlas: Atlas): ScenarioReading | null {
  const part = fragmentPart(hash, 'scenario');
  if (part === null) return null;
  if ('scenario='.length + part.length > LONGEST_SCENARIO_PART) return refused('too-large');
  if (part === '') return refused('empty');
  const text = fromBase64Url(part);
  if (text === null) return refused('not-json', spelt(part.slice(0, SHOWN)));
  try {
    const json: unknown = JSON.parse(text);
    return readScenario(expanded(json), atlas);
  } catch {
    return refused(isCut(text) ? 'truncated' : 'not-json', spelt(text.slice(0, SHOWN)));
  }
}

const SHOWN = 40;

/** The record of a link as that of a file; what is no list where there should be one stays, to be told. */
function expanded(json: unknown): unknown {
  if (!isRecord(json) || cell(json, 'v') === undefined) return null;
  const known = {
    format: SCENARIO_FORMAT,
    version: cell(json, 'v'),
    edition: cell(json, 'e'),
    name: cell(json, 'n'),
    targets: records(cell(json, 't'), ['region', 'value', 'qualifier']),
    members: records(cell(json, 'm'), ['city', 'regions']),
    added: records(cell(json, 'a'), ['id', 'region', 'name', 'family', 'sector'], 'planned'),
    dropped: cell(json, 'd'),
    sites: records(cell(json, 's'), ['id', 'name', 'at'], 'planned'),
    groups: records(cell(json, 'g'), ['id', 'name', 'members'], 'group'),
  };
  const others = Object.keys(json).filter((key) => !'ventmadsg'.includes(key) || key.length !== 1);
  return { ...Object.fromEntries(others.map((key) => [`#${key}`, null])), ...known };
}

function records(list: unknown, keys: readonly string[], kind?: 'planned' | 'group'): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => {
    if (!Array.isArray(entry)) return entry;
    const values: readonly unknown[] = entry;
    return Object.fromEntries(
      keys.map((key, at) => [key, key === 'id' && kind !== undefined ? `${kind}-${values[at]}` : values[at]]),
    );
  });
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
