import fc from 'fast-check';
import * as edit from '../../src/analysis/editScenario.ts';
import type { AreaId, GroupId, PlannedId } from '../../src/model/ids.ts';
import { SCENARIO_QUALIFIERS, type Scenario } from '../../src/model/scenario.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { anAtlas } from './anAtlas.ts';

/** One change that a planner makes. */
export type ScenarioEdit = (scenario: Scenario) => Scenario;

const atlas = anAtlas();
const regions = atlas.regions.map(({ id }) => id);
const codes = atlas.cities.map(({ code }) => code);
const region = fc.constantFrom(...regions);
const city = fc.constantFrom(...codes);
const value = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(6000, 5000, 4500, 1000));
const sign = fc.constantFrom(...SCENARIO_QUALIFIERS);
const name = fc.constantFrom('', '石墨烯', 'Graphene', 'a'.repeat(40));
const at = fc.tuple(fc.double({ min: 110, max: 117, noNaN: true }), fc.double({ min: 20.3, max: 25.4, noNaN: true }));
const planned = fc.integer({ min: 1, max: 6 }).map((number) => `planned-${number}` as PlannedId);
const group = fc.integer({ min: 1, max: 4 }).map((number) => `group-${number}` as GroupId);
const members = fc.uniqueArray(fc.constantFrom<AreaId>(...regions, ...codes), { maxLength: 6 });
const material = fc.record({
  region,
  name,
  family: fc.option(fc.constantFrom(...atlas.families.map(({ id }) => id))),
  sector: fc.option(fc.constantFrom(...SECTORS)),
});

/** Any edit of which the order among its like does not matter: targets, membership, materials dropped. */
export const settledEdits: fc.Arbitrary<{ readonly about: string; readonly edit: ScenarioEdit }> = fc.oneof(
  fc.tuple(region, value, sign).map(([id, amount, qualifier]) => ({
    about: `target ${id}`,
    edit: (scenario: Scenario) => edit.withTarget(atlas, scenario, id, amount, qualifier),
  })),
  fc.tuple(city, fc.uniqueArray(region, { maxLength: 3 })).map(([code, ids]) => ({
    about: `city ${code}`,
    edit: (scenario: Scenario) => edit.withMembership(atlas, scenario, code, ids),
  })),
  fc.tuple(fc.constantFrom(...atlas.materials.map(({ id }) => id)), fc.boolean()).map(([id, isDropped]) => ({
    about: `material ${id}`,
    edit: (scenario: Scenario) => edit.withDropped(atlas, scenario, id, isDropped),
  })),
);

/** Any edit at all, some of what is not there, so that they change nothing. */
export const scenarioEdits: fc.Arbitrary<ScenarioEdit> = fc.oneof(
  { weight: 3, arbitrary: settledEdits.map((settled) => settled.edit) },
  material.map(
    (made): ScenarioEdit =>
      (scenario) =>
        edit.withMaterial(scenario, made),
  ),
  fc.tuple(planned, name).map(
    ([id, next]): ScenarioEdit =>
      (scenario) =>
        edit.withMaterialAs(scenario, id, { name: next }),
  ),
  fc.tuple(name, at).map(
    ([next, spot]): ScenarioEdit =>
      (scenario) =>
        edit.withSite(scenario, next, spot),
  ),
  fc.tuple(planned, at).map(
    ([id, spot]): ScenarioEdit =>
      (scenario) =>
        edit.withSiteAs(scenario, id, { at: spot }),
  ),
  planned.map(
    (id): ScenarioEdit =>
      (scenario) =>
        edit.withoutPlanned(scenario, id),
  ),
  fc.tuple(name, members).map(
    ([next, of]): ScenarioEdit =>
      (scenario) =>
        edit.withGroup(scenario, next, of),
  ),
  fc.tuple(group, members).map(
    ([id, of]): ScenarioEdit =>
      (scenario) =>
        edit.withGroupAs(scenario, id, { members: of }),
  ),
  group.map(
    (id): ScenarioEdit =>
      (scenario) =>
        edit.withoutGroup(scenario, id),
  ),
  name.map(
    (next): ScenarioEdit =>
      (scenario) => ({ ...scenario, name: next }),
  ),
);

/** What edits make of nothing. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .array(scenarioEdits, { maxLength: 30 })
  .map((edits) => edits.reduce((scenario, change) => change(scenario), emptyHere()));

function emptyHere(): Scenario {
  return {
    name: '',
    edition: atlas.edition.id,
    targets: [],
    members: [],
    added: [],
    dropped: [],
    sites: [],
    groups: [],
  };
}
