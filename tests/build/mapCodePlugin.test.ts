import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { mapCodePlugin } from '../../data/build/mapCodePlugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'map-code-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has map and worker share their code, and leaves the tile decoder out', async () => {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import { Map, setWorkerUrl } from 'maplibre-gl';
    import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
    setWorkerUrl(worker);
    export { Map };`,
  );
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [mapCodePlugin()],
    build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in built)) throw new Error('The build is no single one.');
  const chunks = built.output.filter((part) => part.type === 'chunk');
  const worker = chunks.find(({ name }) => name === 'map-worker');
  const page = chunks.find(({ isEntry, name }) => isEntry && name === 'entry');
  expect(worker?.imports).not.toEqual([]);
  expect(worker?.imports).toEqual(page?.imports);
  const shared = chunks.find(({ fileName }) => fileName === worker?.imports[0]);
  expect(page?.code).toContain(worker?.fileName.split('/').at(-1));
  expect(shared?.code.length).toBeGreaterThan((worker?.code.length ?? 0) * 5);
  expect(chunks.some(({ code }) => code.includes('built without MapLibre tiles'))).toBe(true);
});
