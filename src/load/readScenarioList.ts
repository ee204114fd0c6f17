import * as v from 'valibot';
import type { ScenarioExpectation } from '../model/scenarioReading.ts';
import { isRecord } from './cell.ts';
import type { ScenarioFaults } from './scenarioFaults.ts';

interface ListQuestion<Schema extends v.GenericSchema> {
  /** What stands where a list is expected, whatever it is; undefined is an empty list. */
  readonly entries: unknown;
  /** Where it stands. */
  readonly place: string;
  readonly schema: Schema;
  /** How many entries there can be; those after them are left out. */
  readonly most: number;
  /** By what no two entries may be the same. */
  readonly idOf: (entry: v.InferOutput<Schema>) => string;
  readonly faults: ScenarioFaults;
  /** Such ids as other lists have taken. */
  readonly taken?: Set<string> | undefined;
}

/** Reads a list of a scenario from outside, entry by entry, each with its place; what is broken is left out and told. */
export function readScenarioList<Schema extends v.GenericSchema>({
  entries = [],
  place,
  schema,
  most,
  idOf,
  faults,
  taken = new Set(),
}: ListQuestion<Schema>): readonly (readonly [place: string, entry: v.InferOutput<Schema>])[] {
  if (!Array.isArray(entries)) {
    faults.tell(place, entries, 'list');
    return [];
  }
  if (entries.length > most) faults.tell(place, entries.length, 'fewer');
  return entries.slice(0, most).flatMap((entry: unknown, at) => {
    const here = `${place}[${at}]`;
    const parsed = v.safeParse(schema, ownCells(schema, entry, here, faults));
    if (!parsed.success) {
      for (const { path, input, message } of parsed.issues)
        faults.tell(`${here}${(path ?? []).map(({ key }) => step(key)).join('')}`, input, expected(message));
      return [];
    }
    const id = idOf(parsed.output);
    if (taken.has(id)) {
      faults.tell(here, id, 'once');
      return [];
    }
    taken.add(id);
    return [[here, parsed.output] as const];
  });
}

/** The cells of a record that the schema knows, its own alone and each of them there, if as undefined; others are told. */
function ownCells(schema: v.GenericSchema, entry: unknown, here: string, faults: ScenarioFaults): unknown {
  if (!('entries' in schema) || !isRecord(schema.entries) || !isRecord(entry)) return entry;
  const known = Object.keys(schema.entries);
  for (const key of Object.keys(entry)) if (!known.includes(key)) faults.tell(`${here}${step(key)}`, key, 'key');
  return Object.fromEntries(known.map((key) => [key, Object.hasOwn(entry, key) ? entry[key] : undefined]));
}

function step(key: unknown): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_KEY)}`;
}

const LONGEST_KEY = 40;

/** The messages of the schemas are expectations; one of the library's own is for what is no record. */
function expected(message: string): ScenarioExpectation {
  return EXPECTATIONS.find((each) => each === message) ?? 'record';
}

const EXPECTATIONS: readonly ScenarioExpectation[] = [
  'list',
  'region',
  'city',
  'member',
  'material',
  'family',
  'sector',
  'target',
  'unit',
  'qualifier',
  'spot',
  'name',
  'planned-id',
  'group-id',
];
