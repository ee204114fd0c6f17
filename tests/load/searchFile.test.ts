import { expect, test } from 'vitest';
import { checkSearchFile, readSearchFile } from '../../src/load/searchFile.ts';
import { shipped } from '../data/shipped.ts';

const TEXT = shipped('public/geo/search.json');

test('the shipped file is read', async () => {
  const { entries, fault } = await readSearchFile(() => Promise.resolve(new Response(TEXT)));
  expect(fault).toBeNull();
  expect(entries?.length).toBeGreaterThan(400);
});

test.each<[string, () => Response, string]>([
  ['missing', () => new Response(null, { status: 404 }), 'missing'],
  ['cut', () => new Response(TEXT.slice(0, 5000)), 'truncated'],
  ['a page', () => new Response('<!doctype html>'), 'not-json'],
  ['of another version', () => new Response('{"version":9,"entries":[]}'), 'wrong-version'],
  ['a number', () => new Response('7'), 'wrong-version'],
  ['without entries', () => new Response('{"version":1}'), 'schema'],
])('a file that is %s is said to be so', async (_, answer, kind) => {
  const { entries, fault } = await readSearchFile(() => Promise.resolve(answer()));
  expect(entries).toBeNull();
  expect(fault).toMatchObject({ file: 'search.json', kind });
});

test('no answer is said to be none', async () => {
  const { fault } = await readSearchFile(() => Promise.reject(new Error('offline')));
  expect(fault).toMatchObject({ kind: 'unreachable', found: 'offline' });
});

test('an entry that is not one is named by its number and field', () => {
  const json = { version: 1, entries: [...JSON.parse(TEXT).entries.slice(0, 2), { kind: 'region', id: 'Foo Bar' }] };
  const { fault } = checkSearchFile(json);
  expect(fault).toMatchObject({ kind: 'schema', record: 'entries record 3', field: 'id', found: '"Foo Bar"' });
});
