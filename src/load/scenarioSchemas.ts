import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId, GroupId, PlannedId } from '../model/ids.ts';
import { MOST_TARGET, SCENARIO_QUALIFIERS } from '../model/scenario.ts';
import type { ScenarioExpectation } from '../model/scenarioReading.ts';
import { SECTORS } from '../model/sector.ts';
import { isInReach } from '../model/spotCodec.ts';

/**
 * What the records of a scenario from outside are checked against; the message of every issue is what was expected. Ids
 * are those of the atlas, those of earlier versions are read as what took their place.
 */
export function scenarioSchemas(atlas: Atlas) {
  const region = known(
    atlas,
    atlas.regions.map(({ id }) => id),
    'region',
  );
  const codes = atlas.cities.map(({ code }) => code);
  const areas: readonly AreaId[] = [...atlas.regions.map(({ id }) => id), ...codes];
  const families = atlas.families.map(({ id }) => id);
  const materials = atlas.materials.map(({ id }) => id);
  return {
    target: v.object({
      region,
      value: v.pipe(
        v.number('target'),
        v.minValue(0, 'target'),
        v.maxValue(MOST_TARGET, 'target'),
        v.transform(unsigned),
      ),
      unit: v.optional(v.literal('yi-cny', 'unit'), 'yi-cny'),
      qualifier: v.picklist(SCENARIO_QUALIFIERS, 'qualifier'),
    }),
    member: v.object({ city: known(atlas, codes, 'city'), regions: v.array(region, 'list') }),
    material: v.object({
      id: numbered<PlannedId>('planned'),
      region,
      name: v.string('name'),
      family: v.nullish(known(atlas, families, 'family'), null),
      sector: v.nullish(v.picklist(SECTORS, 'sector'), null),
    }),
    dropped: known(atlas, materials, 'material'),
    site: v.object({
      id: numbered<PlannedId>('planned'),
      name: v.string('name'),
      at: v.pipe(
        v.strictTuple([v.number('spot'), v.number('spot')], 'spot'),
        v.check((at) => isInReach(at), 'spot'),
      ),
    }),
    group: v.object({ id: numbered<GroupId>('group'), name: v.string('name'), members: v.array(v.unknown(), 'list') }),
    area: known(atlas, areas, 'member'),
  } as const;
}

/** One of the ids there are. */
function known<Id extends string>({ aliases }: Atlas, ids: readonly Id[], expected: ScenarioExpectation) {
  const byId = new Map<string, Id>(ids.map((id) => [id, id]));
  return v.pipe(
    v.string(expected),
    v.rawTransform<string, Id>(({ dataset, addIssue, NEVER }) => {
      const id = byId.get(dataset.value) ?? byId.get(aliases.get(dataset.value) ?? '');
      if (id !== undefined) return id;
      addIssue({ message: expected });
      return NEVER;
    }),
  );
}

/** An id that a scenario gives: `planned-3`, `group-1`. */
function numbered<Id extends PlannedId | GroupId>(kind: 'planned' | 'group') {
  const spelling = new RegExp(`^${kind}-[1-9]\\d{0,5}$`);
  return v.custom<Id>((id) => typeof id === 'string' && spelling.test(id), `${kind}-id`);
}

/** Minus zero is zero. */
function unsigned(value: number): number {
  return Math.abs(value);
}
