import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkImports, type ImportReport } from './imports.ts';
import { checkLayout, type LayoutReport } from './layout.ts';

/** Sound files that the planted ones reach for. */
const SOUND: Readonly<Record<string, string>> = {
  'src/main.tsx': "import { App } from './app/App.tsx';\nexport const app = App;\n",
  'src/app/App.tsx': "import { Panel } from '../panels/Panel.tsx';\nexport function App() {\n  return Panel;\n}\n",
  'src/model/thing.ts': 'export interface Thing {\n  readonly id: string;\n}\n',
  'src/load/read.ts': "import type { Thing } from '../model/thing.ts';\nexport const read: Thing = { id: '' };\n",
  'src/map/engine.ts': 'export const engine = 1;\n',
  'src/plate/plate.ts': 'export const plate = 1;\n',
  'src/panels/Panel.tsx': "import { memo } from 'react';\nexport function Panel() {\n  return memo;\n}\n",
  'src/state/store.ts':
    "import { createStore } from 'zustand/vanilla';\nexport const store = createStore(() => ({}));\n",
  'src/state/hooks.ts': "import { useStore } from 'zustand';\nexport const hook = useStore;\n",
  'tests/make/aThing.ts':
    "import type { Thing } from '../../src/model/thing.ts';\nexport const aThing: Thing = { id: '' };\n",
  'src/model/hen.ts': "import type { Egg } from './egg.ts';\nexport interface Hen {\n  readonly of: Egg;\n}\n",
  'src/model/egg.ts': 'export interface Egg {\n  readonly id: string;\n}\n',
  'data/build/write.ts': "import { read } from '../../src/load/read.ts';\nexport const write = read;\n",
};

/** One planted fault each: the rule that must name it, the file it stands in, and its text. */
const IMPORT_FAULTS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['room-panels', 'src/panels/toMap.ts', "import { engine } from '../map/engine.ts';\nexport const a = engine;\n"],
  [
    'room-panels',
    'src/panels/toMapType.ts',
    "import type { engine } from '../map/engine.ts';\nexport type A = typeof engine;\n",
  ],
  ['room-panels', 'src/panels/toMapLater.ts', "export const a = () => import('../map/engine.ts');\n"],
  ['room-map', 'src/map/toPanels.ts', "import { Panel } from '../panels/Panel.tsx';\nexport const a = Panel;\n"],
  ['room-model', 'src/model/toLoad.ts', "import { read } from '../load/read.ts';\nexport const a = read;\n"],
  [
    'room-cartography',
    'src/cartography/toPlate.ts',
    "import { plate } from '../plate/plate.ts';\nexport const a = plate;\n",
  ],
  ['room-state', 'src/state/toLoad.ts', "import { read } from '../load/read.ts';\nexport const a = read;\n"],
  ['room-load', 'src/load/toApp.ts', "import { App } from '../app/App.tsx';\nexport const a = App;\n"],
  ['room-ui', 'src/ui/toModel.ts', "import type { Thing } from '../model/thing.ts';\nexport type A = Thing;\n"],
  ['entry', 'src/main.tsx', "import { engine } from './map/engine.ts';\nexport const a = engine;\n"],
  ['build', 'data/build/toState.ts', "import { store } from '../../src/state/store.ts';\nexport const a = store;\n"],
  [
    'shipped-code-stands-alone',
    'src/load/toTests.ts',
    "import { aThing } from '../../tests/make/aThing.ts';\nexport const a = aThing;\n",
  ],
  [
    'shipped-code-stands-alone',
    'data/build/toTests.ts',
    "import { aThing } from '../../tests/make/aThing.ts';\nexport const a = aThing;\n",
  ],
  [
    'src-knows-no-build',
    'src/load/toBuild.ts',
    "import { write } from '../../data/build/write.ts';\nexport const a = write;\n",
  ],
  [
    'zustand-only-in-state',
    'src/panels/ownStore.ts',
    "import { createStore } from 'zustand/vanilla';\nexport const a = createStore;\n",
  ],
  [
    'turf-only-in-analysis-and-build',
    'src/panels/measure.ts',
    "import { area } from '@turf/turf';\nexport const a = area;\n",
  ],
  ['maplibre-only-in-map', 'src/panels/ownMap.ts', "import type { Map } from 'maplibre-gl';\nexport type A = Map;\n"],
  [
    'maplibre-only-in-map',
    'src/panels/ownDeck.ts',
    "import type { Deck } from '@deck.gl/core';\nexport type A = Deck;\n",
  ],
  [
    'react-only-in-views',
    'src/plate/Drawn.tsx',
    "import { memo } from 'react';\nexport function Drawn() {\n  return memo;\n}\n",
  ],
  ['react-only-in-views', 'src/state/secondHook.ts', "import { useState } from 'react';\nexport const a = useState;\n"],
  [
    'no-node-in-src',
    'src/load/fromDisk.ts',
    "import { readFile } from 'node:fs/promises';\nexport const a = readFile;\n",
  ],
  [
    'shipped-packages-are-dependencies',
    'src/load/fromTool.ts',
    "import { test } from 'vitest';\nexport const a = test;\n",
  ],
  ['resolves', 'src/load/fromNowhere.ts', "import { a } from './nowhere.ts';\nexport const b = a;\n"],
  [
    'cycle',
    'src/model/egg.ts',
    "import type { Hen } from './hen.ts';\nexport interface Egg {\n  readonly of: Hen;\n}\n",
  ],
];

const LAYOUT_FAULTS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['drawer', 'src/load/utils.ts', 'export const a = 1;\n'],
  ['drawer', 'src/model/types.ts', 'export type A = 1;\n'],
  ['drawer', 'src/common/thing.ts', 'export const a = 1;\n'],
  ['drawer', 'src/panels/index.ts', 'export const a = 1;\n'],
  ['room', 'src/attic/thing.ts', 'export const a = 1;\n'],
  ['file-name', 'src/load/ReadAll.ts', 'export const a = 1;\n'],
  ['file-name', 'src/panels/Legend.tsx', 'export function Key() {\n  return null;\n}\n'],
  ['re-export', 'src/load/all.ts', "export { read } from './read.ts';\n"],
  ['re-export', 'src/load/allOfIt.ts', "export * from './read.ts';\n"],
  ['length', 'src/load/long.ts', 'export const a = 1;\n'.repeat(251)],
  ['silenced', 'src/load/silenced.ts', `export const a = 1 as unknown ${'as'} string;\n`],
  ['unfinished', 'src/load/unfinished.ts', `// TO${'DO'}\n`],
  ['other-host', 'src/load/away.ts', "export const a = 'https://example.org/data.json';\n"],
];

const root = process.cwd();
const trees: string[] = [];

/** A tree laid out as the repository, holding only the files given. */
function plant(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'yuecai-planted-'));
  trees.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

test('a sound tree has no fault, and all of it is read', async () => {
  const tree = plant(SOUND);
  const imports = await checkImports(tree);
  expect(imports).toEqual({ modules: Object.keys(SOUND).length, unseen: [], faults: [] });
  expect(checkLayout(tree).faults).toEqual([]);
});

describe('the import table catches', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await checkImports(plant({ ...SOUND, ...planted(IMPORT_FAULTS) }));
  });

  test.each(IMPORT_FAULTS)('%s in %s', (rule, file) => {
    expect(report.faults.filter((fault) => fault.from === file).map((fault) => fault.rule)).toContain(rule);
  });

  test('and blames no sound file', () => {
    const guilty = new Set(IMPORT_FAULTS.map(([, file]) => file));
    expect(report.faults.filter((fault) => !guilty.has(fault.from))).toEqual([]);
    expect(report.unseen).toEqual([]);
  });
});

describe('the layout check catches', () => {
  let report: LayoutReport;
  beforeAll(() => {
    report = checkLayout(plant({ ...SOUND, ...planted(LAYOUT_FAULTS) }));
  });

  test.each(LAYOUT_FAULTS)('%s in %s', (rule, file) => {
    expect(report.faults.filter((fault) => fault.file === file).map((fault) => fault.rule)).toContain(rule);
  });

  test('and blames no sound file', () => {
    const guilty = new Set(LAYOUT_FAULTS.map(([, file]) => file));
    expect(report.faults.filter((fault) => !guilty.has(fault.file))).toEqual([]);
  });
});

function planted(faults: readonly (readonly [string, string, string])[]): Record<string, string> {
  return Object.fromEntries(faults.map(([, file, text]) => [file, text]));
}
