import fc from 'fast-check';
import { canonicalScenario } from '../../src/analysis/canonicalScenario.ts';
import type { AreaId, GroupId, PlannedId } from '../../src/model/ids.ts';
import {
  LONGEST_NAME,
  MOST_GROUPS,
  MOST_PLANNED,
  MOST_TARGET,
  SCENARIO_QUALIFIERS,
  type Scenario,
} from '../../src/model/scenario.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const regions = atlas.regions.map(({ id }) => id);
const cities = atlas.cities.map(({ code }) => code);
const region = fc.constantFrom(...regions);
const planned = fc.integer({ min: 1, max: 999 }).map((at) => `planned-${at}` as PlannedId);
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((at) => Number((at / 10_000).toFixed(4)));

const named = fc
  .string({ unit: 'grapheme', maxLength: LONGEST_NAME })
  .filter((name) => name.length <= LONGEST_NAME && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name));

/** Any scenario that a planner can make of the shipped atlas, as the edits would have spelt it. */
export const someScenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: named,
    edition: fc.constant(atlas.edition.id),
    targets: fc.uniqueArray(
      fc.record({
        region,
        value: fc.oneof(fc.integer({ min: 0, max: MOST_TARGET }), fc.double({ min: 0, max: MOST_TARGET, noNaN: true })),
        qualifier: fc.constantFrom(...SCENARIO_QUALIFIERS),
      }),
      { selector: (each) => each.region },
    ),
    members: fc.uniqueArray(fc.record({ city: fc.constantFrom(...cities), regions: fc.uniqueArray(region) }), {
      selector: ({ city }) => city,
    }),
    added: fc.uniqueArray(
      fc.record({
        id: planned,
        region,
        name: named,
        family: fc.option(fc.constantFrom(...atlas.families.map(({ id }) => id))),
        sector: fc.option(fc.constantFrom(...SECTORS)),
      }),
      { selector: ({ id }) => id, maxLength: MOST_PLANNED },
    ),
    dropped: fc.uniqueArray(fc.constantFrom(...atlas.materials.map(({ id }) => id))),
    sites: fc.uniqueArray(fc.record({ id: planned, name: named, at: fc.tuple(degrees(100, 125), degrees(15, 30)) }), {
      selector: ({ id }) => id,
      maxLength: MOST_PLANNED,
    }),
    groups: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((at) => `group-${at}` as GroupId),
        name: named,
        members: fc.uniqueArray(fc.constantFrom<AreaId>(...regions, ...cities)),
      }),
      { selector: ({ id }) => id, maxLength: MOST_GROUPS },
    ),
  })
  .map(({ sites, added, ...rest }) => {
    const taken = new Set(added.map(({ id }) => id));
    return canonicalScenario(atlas, { ...rest, added, sites: sites.filter(({ id }) => !taken.has(id)) });
  })
  .map((scenario) => ({ ...scenario, targets: scenario.targets.map((each) => ({ ...each, value: each.value + 0 })) }));
