import type { Atlas } from '../model/atlas.ts';
import type { Localized } from '../model/localized.ts';
import type { Scenario } from '../model/scenario.ts';
import { comparand, regionComparands } from './comparands.ts';
import { comparisonGround } from './comparisonGround.ts';
import type { DifferenceRow, DifferenceSection } from './differenceSection.ts';
import { distinctKeys } from './distinctKeys.ts';
import { scenarioSums } from './scenarioSums.ts';

/**
 * What scenarios have different from the plan, side by side: a row for all that any of them changes, then sums and checks.
 * @param scenarios null among them is the plan itself
 */
export function scenarioDifferences(
  atlas: Atlas,
  scenarios: readonly (Scenario | null)[],
): readonly DifferenceSection[] {
  const sections: readonly DifferenceSection[] = [
    { kind: 'targets', rows: targetRows(atlas, scenarios) },
    { kind: 'members', rows: memberRows(atlas, scenarios) },
    { kind: 'materials', rows: [...droppedRows(atlas, scenarios), ...addedRows(atlas, scenarios)] },
    { kind: 'sites', rows: siteRows(scenarios) },
    { kind: 'groups', rows: groupRows(atlas, scenarios) },
    { kind: 'sums', rows: scenarioSums(atlas, scenarios) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

type Scenarios = readonly (Scenario | null)[];

function targetRows(atlas: Atlas, scenarios: Scenarios): readonly DifferenceRow[] {
  const columns = scenarios.map((scenario) => regionComparands(atlas, scenario));
  const isEdited = (id: string) => scenarios.some((each) => each?.targets.some(({ region }) => region === id));
  return atlas.regions.flatMap(({ id, name }, at) => {
    if (!isEdited(id)) return [];
    const cells = columns.flatMap((regions) => {
      const measured = regions[at]?.target;
      if (measured === undefined) return [];
      return [{ kind: 'measured', measured, isChanged: measured.quantity?.status === 'scenario' } as const];
    });
    return [{ key: `target-${id}`, about: { kind: 'named', name, of: null }, cells }];
  });
}

function memberRows(atlas: Atlas, scenarios: Scenarios): readonly DifferenceRow[] {
  const namesOf = (ids: readonly string[]) =>
    atlas.regions.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return atlas.cities.flatMap(({ code, name }) => {
    const edits = scenarios.map((each) => each?.members.find(({ city }) => city === code));
    if (edits.every((edit) => edit === undefined)) return [];
    const own = atlas.regions.filter(({ cities }) => cities.includes(code)).map(({ id }) => id);
    const cells = edits.map(
      (edit) =>
        ({
          kind: 'names',
          names: namesOf(edit === undefined ? own : edit.regions),
          isChanged: edit !== undefined,
        }) as const,
    );
    return [{ key: `member-${code}`, about: { kind: 'named', name, of: null }, cells }];
  });
}

function droppedRows(atlas: Atlas, scenarios: Scenarios): readonly DifferenceRow[] {
  return atlas.materials.flatMap(({ id, name, region }) => {
    const dropped = scenarios.map((each) => each?.dropped.includes(id) ?? false);
    if (!dropped.includes(true)) return [];
    const of = atlas.regionById.get(region)?.name ?? null;
    const cells = dropped.map(
      (isChanged) => ({ kind: 'material', state: isChanged ? 'dropped' : 'named', sector: null, isChanged }) as const,
    );
    return [{ key: `dropped-${id}`, about: { kind: 'named', name, of }, cells }];
  });
}

/** What several scenarios add under the same name to the same region is one row. */
function addedRows(atlas: Atlas, scenarios: Scenarios): readonly DifferenceRow[] {
  const added = scenarios.map((each) => distinctKeys(each?.added ?? [], ({ region, name }) => `${region} ${name}`));
  return keysOf(added).flatMap((key) => {
    const of = added.map((each) => each.get(key));
    const first = of.find((each) => each !== undefined);
    if (first === undefined) return [];
    const cells = of.map((each) => {
      const isChanged = each !== undefined;
      return {
        kind: 'material',
        state: isChanged ? 'added' : 'absent',
        sector: each?.sector ?? null,
        isChanged,
      } as const;
    });
    const region = atlas.regionById.get(first.region)?.name ?? null;
    return [{ key: `added-${key}`, about: { kind: 'named', name: both(first.name), of: region }, cells }];
  });
}

function siteRows(scenarios: Scenarios): readonly DifferenceRow[] {
  const sites = scenarios.map((each) => distinctKeys(each?.sites ?? [], ({ name }) => name));
  return keysOf(sites).map((key) => {
    const of = sites.map((each) => each.get(key));
    const name = of.find((each) => each !== undefined)?.name ?? '';
    const cells = of.map((each) => ({ kind: 'site', at: each?.at ?? null, isChanged: each !== undefined }) as const);
    return { key: `site-${key}`, about: { kind: 'named', name: both(name), of: null }, cells };
  });
}

function groupRows(atlas: Atlas, scenarios: Scenarios): readonly DifferenceRow[] {
  const groups = scenarios.map((each) => distinctKeys(each?.groups ?? [], ({ name }) => name));
  const nameOf = (id: string): readonly Localized[] => {
    const area = atlas.regions.find((each) => each.id === id) ?? atlas.cities.find(({ code }) => code === id);
    return area === undefined ? [] : [area.name];
  };
  return keysOf(groups).map((key) => {
    const of = groups.map((each) => each.get(key));
    const name = of.find((each) => each !== undefined)?.name ?? '';
    const cells = of.map((group, at) => {
      const target = group && comparand(comparisonGround(atlas, scenarios[at] ?? null), group.id)?.target;
      const members = group?.members.flatMap(nameOf) ?? [];
      return { kind: 'group', target: target ?? null, members, isChanged: group !== undefined } as const;
    });
    return { key: `group-${key}`, about: { kind: 'named', name: both(name), of: null }, cells };
  });
}

function keysOf(maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

/** A planner's own words are the same in both languages. */
function both(name: string): Localized {
  return { zh: name, en: name };
}
