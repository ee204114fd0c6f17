import * as v from 'valibot';
import type { LoadFault } from '../model/loadFault.ts';
import type { Shapes } from '../model/shapes.ts';
import { type Divisions, drawShapes, type LayerName, TOPOLOGY, type Topology } from './drawShapes.ts';
import { vouched } from './vouched.ts';

/**
 * Makes the boundaries of the atlas out of `topology.json`.
 * @param topology the file's JSON, WGS-84
 * @param divisions what must have a shape, as the tables name it
 * @param intact whether it is what the build has checked: then each shape is made when it is first asked for
 * @returns the shapes, or null with every reason why not: a record that breaks the schema, a division without a shape
 */
export function makeShapes(
  topology: unknown,
  divisions: Divisions,
  intact = false,
): { shapes: Shapes | null; faults: readonly LoadFault[] } {
  if (vouched<Topology>(topology, intact)) return shapesOf(topology, divisions);
  const parsed = v.safeParse(TOPOLOGY, topology);
  if (!parsed.success) return { shapes: null, faults: parsed.issues.map(schemaFault) };
  const { shapes, faults } = shapesOf(parsed.output, divisions);
  // All are drawn now: who asks for one later could not say what is wrong with it.
  return { shapes: shapes && { ...shapes, borders: { ...shapes.borders } }, faults };
}

function shapesOf(page: Topology, divisions: Divisions): { shapes: Shapes | null; faults: readonly LoadFault[] } {
  const drawn = (layer: LayerName): string[] => page.objects[layer].geometries.map(({ id }) => id);
  const faults = [
    ...disagreements(
      'regions',
      divisions.regions.map(({ id }) => id),
      drawn('regions'),
    ),
    ...disagreements(
      'cities',
      divisions.cities.map(({ code }) => code),
      drawn('cities'),
    ),
    ...disagreements(
      'counties',
      divisions.counties.map(({ code }) => code),
      drawn('counties'),
    ),
  ];
  return { shapes: faults.length > 0 ? null : drawShapes(page, divisions), faults };
}

const FILE = 'topology.json';

function schemaFault(issue: v.InferIssue<typeof TOPOLOGY>): LoadFault {
  const path = v.getDotPath(issue);
  return {
    file: FILE,
    kind: 'schema',
    ...(path ? { record: path } : {}),
    expected: issue.expected ?? issue.message,
    found: issue.received,
  };
}

/** Ids of the tables without a shape, and shapes that no table names. */
function disagreements(layer: LayerName, ids: readonly string[], shapes: readonly string[]): LoadFault[] {
  const fault = { file: FILE, kind: 'inconsistent', record: layer } as const;
  const missing = ids.filter((id) => !shapes.includes(id));
  const unknown = shapes.filter((id) => !ids.includes(id));
  return [
    ...missing.map((field) => ({ ...fault, field, expected: 'a shape', found: 'none' })),
    ...unknown.map((field) => ({
      ...fault,
      field,
      expected: 'a division of the tables',
      found: 'a shape without one',
    })),
  ];
}
