import { withGroup, withMaterial, withSite, withTarget } from '../../src/analysis/editScenario.ts';
import { emptyScenario, MOST_GROUPS, MOST_PLANNED, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

/**
 * What a hundred steps of undo weigh, each an edit of a target in a scenario that is as full as it can be.
 * @returns bytes of heap while they are kept, as steps share what they do not change (0 where memory cannot be cleared first:
 *   `--expose-gc`), and bytes if each were written out
 */
export function undoBytes(): { readonly kept: number; readonly spelt: number } {
  const full = fullScenario();
  const before = heap();
  const steps: Scenario[] = [];
  for (let at = 0; at < STEPS * MANY; at += 1)
    steps.push(withTarget(atlas, steps.at(-1) ?? full, firstRegion, 7000 + at, '>='));
  const kept = Math.max(0, heap() - before) / MANY;
  return { kept, spelt: new TextEncoder().encode(JSON.stringify(steps.slice(-STEPS))).length };
}

const STEPS = 100;
/** What a hundred weigh is lost among what else the heap does: so many hundreds are weighed. */
const MANY = 100;
const atlas = anAtlas();
const firstRegion = atlas.regions.map(({ id }) => id)[0] ?? fail();

function fullScenario(): Scenario {
  let now = emptyScenario(atlas.edition.id);
  for (const { id } of atlas.regions) now = withTarget(atlas, now, id, 1234, '~');
  for (let at = 0; at < MOST_PLANNED; at += 1) {
    now = withMaterial(now, { region: firstRegion, name: `材料${at}`.padEnd(40, '新'), family: null, sector: null });
    now = withSite(now, `地点${at}`.padEnd(40, '新'), [113.123456, 23.123456]);
  }
  const codes = atlas.cities.map(({ code }) => code);
  for (let at = 0; at < MOST_GROUPS; at += 1) now = withGroup(now, `组${at}`.padEnd(40, '新'), codes);
  return now;
}

function heap(): number {
  if (globalThis.gc === undefined) return 0;
  // What the first run leaves for finalisers goes with the second.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function fail(): never {
  throw new Error('The atlas has no regions.');
}
