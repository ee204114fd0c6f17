// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { withGroup, withMaterial, withSite, withTarget } from '../../src/analysis/editScenario.ts';
import type { RegionId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { beginScenario, editScenario, redoScenario, undoScenario } from '../../src/state/scenarioActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { scenarioEdits, scenarios } from '../make/scenarioEdits.ts';

const atlas = anAtlas();
const steps = () => {
  const { scenario } = store.getState();
  if (!scenario) throw new Error('no scenario');
  return scenario;
};

beforeEach(() => {
  store.setState({ atlas, scenario: null, placing: null });
  beginScenario(emptyScenario(atlas.edition.id));
});

describe('undo', () => {
  it('after any edits leads back to the base exactly, and redo to where they led', () => {
    fc.assert(
      fc.property(scenarios, fc.array(scenarioEdits, { maxLength: 40 }), (base, edits) => {
        beginScenario(base);
        for (const edit of edits) editScenario(edit);
        const end = steps().now;
        for (const _ of edits) undoScenario();
        expect(steps().now).toBe(base);
        expect(steps().past).toEqual([]);
        for (const _ of edits) redoScenario();
        expect(steps().now).toBe(end);
      }),
    );
  });

  it('and redo, mixed with edits in any way, never leave the road: each step back is what was before', () => {
    const move = fc.oneof(scenarioEdits, fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        beginScenario(emptyScenario(atlas.edition.id));
        let [road, at] = [[JSON.stringify(steps().now)], 0];
        for (const each of moves) {
          if (each === 'undo') undoScenario();
          else if (each === 'redo') redoScenario();
          else editScenario(each);
          const now = JSON.stringify(steps().now);
          if (each === 'undo') at = Math.max(0, at - 1);
          else if (each === 'redo') at = Math.min(road.length - 1, at + 1);
          else if (now !== road[at]) {
            road = [...road.slice(0, at + 1), now];
            at += 1;
          }
          expect(now).toBe(road[at]);
        }
      }),
    );
  });

  it('takes no step for an edit that changes nothing', () => {
    editScenario((scenario) => withTarget(atlas, scenario, 'foshan' as RegionId, 6000, '='));
    editScenario((scenario) => ({ ...scenario }));
    expect(steps().past).toEqual([]);
  });
});

describe('a hundred steps', () => {
  it('stay under 5 MB with a scenario as full as it can be, though each step were kept whole', () => {
    for (let at = 0; at < 60; at += 1) {
      const region = 'foshan' as RegionId;
      editScenario((scenario) => withMaterial(scenario, { region, name: '新'.repeat(40), family: null, sector: null }));
      editScenario((scenario) => withSite(scenario, '址'.repeat(40), [113.123456, 23.123456]));
      editScenario((scenario) =>
        withGroup(
          scenario,
          '组'.repeat(40),
          atlas.cities.map(({ code }) => code),
        ),
      );
    }
    for (let at = 0; at < 100; at += 1) editScenario((scenario) => ({ ...scenario, name: `${at}` }));
    const { past } = steps();
    const bytes = new TextEncoder().encode(JSON.stringify(past.slice(-100))).length;
    expect(bytes).toBeLessThan(5_000_000);
  });
});
