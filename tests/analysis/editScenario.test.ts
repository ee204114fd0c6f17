import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDropped, withMembership, withTarget } from '../../src/analysis/editScenario.ts';
import { emptyScenario, isEmptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { scenarioEdits, scenarios, settledEdits } from '../make/scenarioEdits.ts';

const atlas = anAtlas();

describe('edits of a scenario', () => {
  it('leave the one they were made of as it was', () => {
    fc.assert(
      fc.property(scenarios, scenarioEdits, (scenario, edit) => {
        const before = JSON.stringify(scenario);
        edit(frozen(scenario));
        expect(JSON.stringify(scenario)).toBe(before);
      }),
    );
  });

  it('mean the same in any order, and are spelt the same, where they are about different things', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(settledEdits, { selector: ({ about }) => about, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        scenarios,
        (edits, order, from) => {
          const shuffled = edits
            .map((each) => ({ each, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each);
          const made = (all: typeof edits) => JSON.stringify(all.reduce((scenario, { edit }) => edit(scenario), from));
          expect(made(shuffled)).toBe(made(edits));
        },
      ),
    );
  });

  it('are taken away by the plan’s own values: nothing is left of them', () => {
    fc.assert(
      fc.property(fc.array(settledEdits, { maxLength: 20 }), (edits) => {
        const edited = edits.reduce((scenario, { edit }) => edit(scenario), emptyScenario(atlas.edition.id));
        expect(isEmptyScenario(asPlanned(edited))).toBe(true);
        expect(asPlanned(edited)).toEqual(emptyScenario(atlas.edition.id));
      }),
    );
  });

  it('give what is added an id that nothing else has', () => {
    fc.assert(
      fc.property(scenarios, ({ added, sites, groups }) => {
        const ids = [...added, ...sites, ...groups].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

/** Every target, membership and material as the plan has it. */
function asPlanned(scenario: Scenario): Scenario {
  let now = scenario;
  for (const { region } of scenario.targets) {
    const target = atlas.regionById.get(region)?.target;
    if (target && target.qualifier !== '<=') now = withTarget(atlas, now, region, target.value, target.qualifier);
  }
  for (const { city } of scenario.members) {
    const own = atlas.regions.filter(({ cities }) => cities.includes(city)).map(({ id }) => id);
    now = withMembership(atlas, now, city, own);
  }
  for (const id of scenario.dropped) now = withDropped(atlas, now, id, false);
  return now;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}
