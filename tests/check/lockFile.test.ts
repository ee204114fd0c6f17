import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const NAMED = v.optional(v.record(v.string(), v.string()), {});
const LOCK = v.object({
  packages: v.record(
    v.string(),
    v.object({ resolved: v.optional(v.string()), dependencies: NAMED, optionalDependencies: NAMED }),
  ),
});
const { packages } = v.parse(LOCK, JSON.parse(readFileSync('package-lock.json', 'utf8')));

test('every package that another needs is locked, for every system', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(place, name)),
  );
  expect(missing, 'npm ci refuses such a lock file').toEqual([]);
});

test('no address of a registry is written down', () => {
  const addresses = Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
  expect(addresses).toEqual([]);
});

/** Whether a package that stands in `place` finds `name`, looking up through the folders around it. */
function isLocked(place: string, name: string): boolean {
  if (`${place}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  const outer = place.lastIndexOf('/node_modules/');
  return place !== '' && isLocked(outer === -1 ? '' : place.slice(0, outer), name);
}
