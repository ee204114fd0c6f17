import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/findBrowser.ts';
import { ATLAS_ACTIONS } from './atlasActions.ts';
import { buildPeers, PEERS } from './buildPeers.ts';
import { foreignPercent, readLoad, waitForQuiet } from './machineLoad.ts';
import { markdownTables, withTables } from './markdownTables.ts';
import type { Method, Numbers, Subject } from './measurePage.ts';
import { measurePage } from './measurePage.ts';
import { measureRest } from './measureRest.ts';
import { BROWSER_FLAGS } from './openPage.ts';
import type { Report } from './report.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import { serveFromMemory } from './serveFromMemory.ts';
import type { Summary } from './summary.ts';
import { summarize } from './summary.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Holds the tables of the last quiet run; `--write` puts those of this run in. */
const DOCUMENT = join(ROOT, 'docs/performance.md');

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: [...PEERS, 'atlas', 'atlas-wide'].join(',') },
    repeats: { type: 'string', default: '5' },
    'max-foreign': { type: 'string', default: '10' },
    dist: { type: 'string' },
    cities: { type: 'string', default: join(ROOT, 'public/geo/cities.geojson') },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
    shots: { type: 'string' },
    traces: { type: 'string' },
  },
});
/** A run that others disturbed is done again, so many times at most. */
const MOST_AGAIN = 3;

await bench();

/** Measures all pages in turn and writes the report: tables and progress to stderr, JSON to stdout. */
async function bench(): Promise<void> {
  if (options.dist === undefined) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium was found: name one in YUECAI_BROWSER.');
  for (const folder of [options.shots, options.traces]) if (folder) mkdirSync(folder, { recursive: true });
  const method: Method = { executable, shots: options.shots ?? null, traces: options.traces ?? null };
  const wanted = options.pages.split(',');
  const peersFolder = wanted.some((name) => !name.startsWith('atlas')) ? await buildPeers(options.cities) : null;
  const subjects = wanted.map((name) => subjectOf(name, peersFolder));
  const servers = new Map<string, MemoryServer>();
  for (const { folder } of subjects) if (!servers.has(folder)) servers.set(folder, await serveFromMemory(folder));
  const serverOf = ({ folder }: Subject): MemoryServer => {
    const server = servers.get(folder);
    if (!server) throw new Error(`nothing serves ${folder}`);
    return server;
  };
  const pages = await measureInTurn(subjects, serverOf, method);
  const atlas = subjects.find((subject) => subject.actions.length > 0) ?? subjects.find(({ name }) => name === 'atlas');
  const rest = atlas ? await measureRest(atlas, serverOf(atlas), executable) : {};
  for (const server of servers.values()) server.close();
  writeReport({ ...(await circumstances(executable)), repeats: Number(options.repeats), pages, rest });
}

function subjectOf(name: string, peersFolder: string | null): Subject {
  const narrow = { width: 1024, height: 768 };
  const atlas = { name, folder: options.dist ?? join(ROOT, 'dist'), path: '/', map: '.map-slot' };
  if (name === 'atlas') return { ...atlas, viewport: narrow, actions: [] };
  if (name === 'atlas-wide') return { ...atlas, viewport: { width: 1440, height: 900 }, actions: ATLAS_ACTIONS };
  const peer = PEERS.find((known) => known === name);
  if (!peer || peersFolder === null) throw new Error(`no page is called ${name}`);
  return { name, folder: peersFolder, path: `/${peer}/`, viewport: narrow, map: null, actions: [] };
}

/** Repeats go round the pages, so that a slow minute of the machine does not fall on one page alone. */
async function measureInTurn(
  subjects: readonly Subject[],
  serverOf: (subject: Subject) => MemoryServer,
  method: Method,
): Promise<readonly Summary[]> {
  const runs = new Map<Subject, Numbers[]>(subjects.map((subject) => [subject, []]));
  const failures = new Map<Subject, string[]>(subjects.map((subject) => [subject, []]));
  for (let repeat = 1; repeat <= Number(options.repeats); repeat++) {
    for (const subject of subjects) {
      try {
        const numbers = await measureUndisturbed(subject, serverOf(subject), method);
        runs.get(subject)?.push(numbers);
        console.error(repeat, subject.name, JSON.stringify(numbers));
      } catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        failures.get(subject)?.push(reason);
        console.error(repeat, subject.name, 'failed:', reason);
      }
    }
  }
  return subjects.map((subject) => {
    const { width, height } = subject.viewport;
    return summarize(subject.name, `${width}×${height}`, runs.get(subject) ?? [], failures.get(subject) ?? []);
  });
}

async function measureUndisturbed(subject: Subject, server: MemoryServer, method: Method): Promise<Numbers> {
  const most = Number(options['max-foreign']);
  for (let again = 0; ; again++) {
    await waitForQuiet(most);
    const before = readLoad();
    const numbers = await measurePage(subject, server, method);
    const foreign = foreignPercent(before, readLoad());
    if (foreign === null || foreign <= most || again === MOST_AGAIN) return { ...numbers, foreignPercent: foreign };
    console.error(subject.name, `disturbed: others used ${foreign.toFixed(0)} % of the machine; again`);
  }
}

async function circumstances(executable: string): Promise<Pick<Report, 'date' | 'machine' | 'chromium' | 'flags'>> {
  const browser = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
  const version = browser.version();
  await browser.close();
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const system = /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? type();
  const machine = `${availableParallelism()} cores, ${system}, Node ${process.version.slice(1)}`;
  return { date: new Date().toISOString().slice(0, 10), machine, chromium: version, flags: BROWSER_FLAGS };
}

function writeReport(report: Report): void {
  const json = `${JSON.stringify(report, null, 1)}\n`;
  const tables = markdownTables(report);
  console.error(tables);
  console.log(JSON.stringify(report));
  if (options.out) writeFileSync(options.out, json);
  if (options.write) writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables));
}
