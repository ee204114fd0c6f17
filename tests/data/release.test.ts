import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RELEASE } from '../../src/model/release.ts';

/** Digest of the tables as they were on `RELEASE.dataDate`. */
const TABLES_OF_THAT_DAY = '8b1bbc9cfed91290';

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: RELEASE.version });
});

test('the date of the data is the day the tables were last changed: after a change, date and digest are to be set', () => {
  const digest = createHash('sha256');
  for (const name of readdirSync('data/tables').sort()) digest.update(name).update(readFileSync(`data/tables/${name}`));
  expect(digest.digest('hex').slice(0, 16)).toBe(TABLES_OF_THAT_DAY);
});
