import type * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import { isEmptyScenario, MOST_GROUPS, MOST_PLANNED, type Scenario } from '../model/scenario.ts';
import type { ScenarioReading, ScenarioRefusal } from '../model/scenarioReading.ts';
import { cell, isRecord } from './cell.ts';
import { spelt } from './faultList.ts';
import { mendName } from './mendName.ts';
import { readScenarioList } from './readScenarioList.ts';
import { ScenarioFaults } from './scenarioFaults.ts';
import { scenarioSchemas } from './scenarioSchemas.ts';

export const SCENARIO_FORMAT = 'yuecai-scenario';
export const SCENARIO_VERSION = 1;
export const SCENARIO_LISTS = ['targets', 'members', 'added', 'dropped', 'sites', 'groups'] as const;

/**
 * Reads what may be a scenario. Never throws: what is broken is left out by itself and told with its place, what can be
 * mended is mended and told, the rest stands. One made for another edition is read as far as its ids exist in this one.
 * The order of lists, and edits that change nothing, are left as they are: see `canonicalScenario`.
 */
export function readScenario(json: unknown, atlas: Atlas): ScenarioReading {
  const format = cell(json, 'format');
  if (format !== SCENARIO_FORMAT) return refused('not-scenario', spelt(format));
  const version = cell(json, 'version');
  if (version !== SCENARIO_VERSION) return refused('version', spelt(version));
  const faults = new ScenarioFaults();
  const edition = cell(json, 'edition');
  if (edition !== atlas.edition.id) faults.tell('edition', edition, 'edition');
  tellKeys(json, faults);
  const scenario = { ...nameOf(json, faults), edition: atlas.edition.id, ...listsOf(json, atlas, faults) };
  const wasFilled = SCENARIO_LISTS.some((list) => holdsAnything(cell(json, list)));
  if (isEmptyScenario(scenario) && edition !== atlas.edition.id) return refused('edition', spelt(edition), faults);
  if (isEmptyScenario(scenario) && wasFilled) return refused('nothing', '', faults);
  return { scenario, refusal: null, faults: faults.faults, more: faults.more };
}

/** A reading that gives nothing. */
export function refused(
  kind: ScenarioRefusal['kind'],
  found = '',
  { faults, more }: Pick<ScenarioFaults, 'faults' | 'more'> = new ScenarioFaults(),
): ScenarioReading {
  return { scenario: null, refusal: { kind, found }, faults, more };
}

const KEYS = new Set<string>(['format', 'version', 'edition', 'status', 'name', 'counts', ...SCENARIO_LISTS]);

function tellKeys(json: unknown, faults: ScenarioFaults): void {
  for (const key of isRecord(json) ? Object.keys(json) : []) if (!KEYS.has(key)) faults.tell(spelt(key), key, 'key');
  for (const list of SCENARIO_LISTS) {
    const count = cell(cell(json, 'counts'), list);
    const entries = cell(json, list);
    if (count !== undefined && Array.isArray(entries) && count !== entries.length)
      faults.tell(`counts.${list}`, count, 'count');
  }
}

function nameOf(json: unknown, faults: ScenarioFaults): Pick<Scenario, 'name'> {
  const name = cell(json, 'name');
  if (name === undefined) return { name: '' };
  if (typeof name === 'string') return { name: mendName(name, 'name', faults) };
  faults.tell('name', name, 'name');
  return { name: '' };
}

function listsOf(json: unknown, atlas: Atlas, faults: ScenarioFaults): Omit<Scenario, 'name' | 'edition'> {
  const schemas = scenarioSchemas(atlas);
  const read = <Schema extends v.GenericSchema>(
    list: (typeof SCENARIO_LISTS)[number],
    schema: Schema,
    most: number,
    idOf: (entry: v.InferOutput<Schema>) => string,
    taken?: Set<string>,
  ) => readScenarioList({ entries: cell(json, list), place: list, schema, most, idOf, faults, taken });
  const planned = new Set<string>();
  const named = <Entry extends { readonly name: string }>([place, entry]: readonly [string, Entry]): Entry => ({
    ...entry,
    name: mendName(entry.name, `${place}.name`, faults),
  });
  const membersOf = (entries: readonly unknown[], place: string): readonly AreaId[] =>
    readScenarioList({
      entries,
      place,
      schema: schemas.area,
      most: atlas.regions.length + atlas.cities.length,
      idOf: (id) => id,
      faults,
    }).map(([, id]) => id);
  return {
    targets: read('targets', schemas.target, atlas.regions.length, ({ region }) => region).map(
      ([, { region, value, qualifier }]) => ({ region, value, qualifier }),
    ),
    members: read('members', schemas.member, atlas.cities.length, ({ city }) => city).map(([, entry]) => entry),
    added: read('added', schemas.material, MOST_PLANNED, ({ id }) => id, planned).map(named),
    dropped: read('dropped', schemas.dropped, atlas.materials.length, (id) => id).map(([, id]) => id),
    sites: read('sites', schemas.site, MOST_PLANNED, ({ id }) => id, planned).map(named),
    groups: read('groups', schemas.group, MOST_GROUPS, ({ id }) => id).flatMap(([place, group]) => {
      const members = membersOf(group.members, `${place}.members`);
      // A group none of whose members exist says nothing; one that was made empty stays.
      if (members.length === 0 && group.members.length > 0) return [];
      return [{ ...named([place, group]), members }];
    }),
  };
}

function holdsAnything(list: unknown): boolean {
  return Array.isArray(list) ? list.length > 0 : list !== undefined;
}
