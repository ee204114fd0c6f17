import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Fault, type StaticServer, staticServer } from '../../data/build/staticServer.ts';

const parent = mkdtempSync(join(tmpdir(), 'yuecai-served-'));
const folder = join(parent, 'dist');
const page = `<!doctype html>${'<p>佛山</p>'.repeat(200)}`;
let server: StaticServer | null = null;

beforeAll(() => {
  mkdirSync(join(folder, 'geo'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'geo', 'atlas.json'), '{"version":1}');
  writeFileSync(join(parent, 'secret.txt'), 'outside');
});

afterEach(async () => {
  await server?.close();
  server = null;
});

afterAll(() => rmSync(parent, { recursive: true }));

async function get(path: string, faults: Readonly<Record<string, Fault>> = {}): Promise<Response> {
  server = await staticServer(folder, { faults });
  return fetch(server.url + path);
}

test('serves the page of a folder, compressed, with its type', async () => {
  const response = await get('?r=foshan');
  expect(await response.text()).toBe(page);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

test.each(['nothing.json', 'geo', '%2e%2e/secret.txt', '..%2fsecret.txt'])('has no %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('survives an address that is not one', async () => {
  expect((await get('%E0%A4%A')).status).toBe(404);
  expect((await fetch(server?.url ?? '')).status).toBe(200);
});

test('lets a file go missing', async () => {
  expect((await get('geo/atlas.json', { 'geo/atlas.json': { kind: 'missing' } })).status).toBe(404);
});

test('puts something else in its place', async () => {
  const response = await get('geo/atlas.json', { 'geo/atlas.json': { kind: 'replaced', body: 'no' } });
  expect(await response.text()).toBe('no');
});

test('breaks off half-way', async () => {
  const outcome = get('geo/atlas.json', { 'geo/atlas.json': { kind: 'truncated' } }).then((response) =>
    response.text(),
  );
  await expect(outcome).rejects.toThrow();
});
