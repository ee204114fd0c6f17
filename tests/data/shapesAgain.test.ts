import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { deriveConfigured } from '../../data/build/shapes.ts';
import { shipped } from './shipped.ts';

/** Whether a registry with the source package answers; asked by the ordinary client, as the derivation does. */
function registryFault(): string | null {
  const { name, version } = JSON.parse(shipped('data/shapes/source.json')) as Readonly<Record<string, unknown>>;
  const asked = spawnSync(
    'npm',
    ['view', `${name}@${version}`, 'version', '--fetch-retries=1', '--fetch-timeout=20000'],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return asked.status === 0 ? null : asked.stderr.trim().split('\n')[0] || 'no answer from npm';
}

test('deriving the topology from its source gives the committed file, byte for byte', { timeout: 180_000 }, async ({
  skip,
}) => {
  const fault = registryFault();
  skip(fault !== null, `the npm registry cannot be reached: ${fault}`);
  const derived = await deriveConfigured();
  expect(derived === shipped('data/shapes/guangdong.topo.json'), 'the committed file is what comes out').toBe(true);
});
