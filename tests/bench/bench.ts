import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../e2e/findBrowser.ts';
import { buildPeers } from './buildPeers.ts';
import { circumstances } from './circumstances.ts';
import { markdownTables, withTables } from './markdownTables.ts';
import { measureInTurn } from './measureInTurn.ts';
import type { Method } from './measurePage.ts';
import { measureRest } from './measureRest.ts';
import type { Report } from './report.ts';
import { serveAll } from './serveAll.ts';
import { SUBJECTS, subjectOf } from './subjects.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Holds the tables of the last quiet run; `--write` puts those of this run in. */
const DOCUMENT = join(ROOT, 'docs/performance.md');

/** The atlas in one file, as `npm run build:file` names it. */
const ONE_FILE = 'yuecai-atlas.html';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: SUBJECTS.join(',') },
    repeats: { type: 'string', default: '5' },
    'max-foreign': { type: 'string', default: '10' },
    dist: { type: 'string' },
    cities: { type: 'string', default: join(ROOT, 'public/geo/cities.geojson') },
    sites: { type: 'string', default: join(ROOT, 'public/geo/sites.json') },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
    shots: { type: 'string' },
    traces: { type: 'string' },
  },
});

await bench();

/** Measures all pages in turn and writes the report: tables and progress to stderr, JSON to stdout. */
async function bench(): Promise<void> {
  const atlasFolder = options.dist ?? buildAtlas();
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium was found: name one in YUECAI_BROWSER.');
  for (const folder of [options.shots, options.traces]) if (folder) mkdirSync(folder, { recursive: true });
  const method: Method = { executable, shots: options.shots ?? null, traces: options.traces ?? null };
  const wanted = options.pages.split(',');
  const peers = wanted.every((name) => name.startsWith('atlas')) ? null : await buildPeers(options);
  const subjects = wanted.map((name) => subjectOf(name, { atlas: atlasFolder, peers: peers?.folder ?? null }));
  const { serverOf, close } = await serveAll(subjects);
  const patience = { repeats: Number(options.repeats), mostForeign: Number(options['max-foreign']) };
  const pages = await measureInTurn(subjects, serverOf, method, patience);
  const acted = subjects.find(({ actions }) => actions.length > 0);
  const rest = acted ? await measureRest(acted, serverOf(acted), executable) : {};
  close();
  writeReport({
    ...(await circumstances(executable)),
    repeats: patience.repeats,
    vertices: peers?.vertices ?? null,
    pages,
    rest,
    oneFileMB: oneFileMB(join(atlasFolder, ONE_FILE)),
  });
}

/** Builds the atlas in both forms; gives the folder they are in. */
function buildAtlas(): string {
  for (const script of ['build', 'build:file'])
    execFileSync('npm', ['run', script], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return join(ROOT, 'dist');
}

function oneFileMB(file: string): number | null {
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length / 1e6 : null;
}

function writeReport(report: Report): void {
  const json = `${JSON.stringify(report, null, 1)}\n`;
  const tables = markdownTables(report);
  console.error(tables);
  console.log(JSON.stringify(report));
  if (options.out) writeFileSync(options.out, json);
  if (options.write) writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables));
}
