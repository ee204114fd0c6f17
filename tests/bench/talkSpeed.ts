import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../e2e/findBrowser.ts';
import { circumstances } from './circumstances.ts';
import { markdownTable } from './markdownTable.ts';
import { measureFirstStep } from './measureFirstStep.ts';
import { type KioskMemory, measureKioskMemory } from './measureKioskMemory.ts';
import { measureTurns } from './measureTurns.ts';
import { serveFromMemory } from './serveFromMemory.ts';

/*
 * `npm run bench:talk`: in the built atlas, as a site and as one file (`npm run build` and `npm run build:file` first), how
 * long the first step of a talk takes from the one file and from the site, how long from a clicker's key to the next step,
 * and what a kiosk holds after ten loops and after five hundred. Measured, not asserted; the tables are those of
 * docs/performance.md. `-- --loops 50 --repeats 3` is a quick look, `--loops 0` leaves the kiosk out.
 */

const WINDOW = { width: 1920, height: 1080 };
/** The kiosk's: what it holds does not depend on the pixels, which a processor draws slowly. */
const SMALL_WINDOW = { width: 320, height: 240 };
const STORY = '?view=present&story=opening&step=1&theme=stage';
const STEPS = 5;
const KIOSKS = [
  ['live map', { map: 'live', isCompiled: true }],
  ['plate', { map: 'plate', isCompiled: true }],
  ['plate, scripts uncompiled', { map: 'plate', isCompiled: false }],
] as const;
const FIRST_LOOPS = 10;
/** By then the engine has compiled most of what it compiles. */
const WARM_LOOPS = 120;
/** A selection flies so long. */
const CAMERA_MS = 700;
const MOST_FRAMES = 2;
const MOST_RATIO = 1.5;
const MOST_GROWTH = 0.1;

const { values: asked } = parseArgs({
  options: { loops: { type: 'string', default: '500' }, repeats: { type: 'string', default: '9' } },
});
const folder = join(import.meta.dirname, '../../dist');
const file = join(folder, 'yuecai-atlas.html');
const executable = findBrowser() ?? fail('No browser was found.');
if (!existsSync(join(folder, 'index.html')) || !existsSync(file))
  fail('There is no dist: run npm run build and npm run build:file first.');
const server = await serveFromMemory(folder);
const site = `${server.origin}/${STORY}`;
const stick = `${pathToFileURL(file).href}${STORY}`;

const firstSteps = { site: [] as number[], stick: [] as number[] };
for (let run = 0; run < Number(asked.repeats); run += 1) {
  // In turn, so that a slow minute does not fall on one alone.
  firstSteps.stick.push(await measureFirstStep(executable, WINDOW, stick));
  firstSteps.site.push(await measureFirstStep(executable, WINDOW, site));
}
const turns = await measureTurns(executable, WINDOW, site, STEPS, 3);
const { date, machine, chromium } = await circumstances(executable);
console.log(`Measured on ${date}: ${machine}, Chromium ${chromium}, no GPU, ${WINDOW.width}×${WINDOW.height}.\n`);
console.log(
  markdownTable(
    ['Figure', 'Least', 'Median', 'Worst', 'At most'],
    [
      row('First step on screen, from the site, ms', firstSteps.site, ''),
      row('First step on screen, from the one file, ms', firstSteps.stick, ''),
      ['The one file against the site, medians', '', ratio(firstSteps.stick, firstSteps.site), '', `${MOST_RATIO}×`],
      row('Key pressed, to the next step’s words painted, frames', turns.frames, String(MOST_FRAMES)),
      row('The same, ms', turns.wordsMs, ''),
      row('Key pressed, to the map at rest, ms', turns.restMs, atRest(turns.frameMs)),
    ],
  ),
);
console.log(`\nA frame at rest took ${turns.frameMs.toFixed(1)} ms.\n`);

const looks = [...new Set([FIRST_LOOPS, WARM_LOOPS, Math.round(Number(asked.loops) / 2), Number(asked.loops)])]
  .filter((loops) => loops > 0 && loops <= Number(asked.loops))
  .sort((a, b) => a - b);
const kiosks = new Map<string, readonly KioskMemory[]>();
for (const [name, run] of looks.length > 0 ? KIOSKS : [])
  kiosks.set(name, await measureKioskMemory(executable, SMALL_WINDOW, `${site}&kiosk=on`, STEPS, looks, run));
server.close();
console.log(
  markdownTable(
    [
      'Kiosk',
      'Loops',
      'Heap, MB',
      'Growth',
      'Of it code, MB',
      'Growth without code',
      'Nodes',
      'Listeners',
      'Timers',
      'Entries',
    ],
    [...kiosks].flatMap(([name, held]) => kioskRows(name, held)),
  ),
);
console.log(`\nAt most ${MOST_GROWTH * 100} % more heap than after the first ten loops.`);

function row(label: string, values: readonly number[], most: string): readonly string[] {
  return [label, Math.min(...values).toFixed(0), median(values).toFixed(0), Math.max(...values).toFixed(0), most];
}

function ratio(of: readonly number[], to: readonly number[]): string {
  return `${(median(of) / median(to)).toFixed(2)}×`;
}

/** Two frames and the camera's way. */
function atRest(frameMs: number): string {
  return (CAMERA_MS + MOST_FRAMES * frameMs).toFixed(0);
}

function kioskRows(name: string, looks: readonly KioskMemory[]): readonly (readonly string[])[] {
  return looks.map((held) => {
    const first = looks[0] ?? held;
    return [
      name,
      String(held.loops),
      (held.heapBytes / 1_000_000).toFixed(2),
      growth(held.heapBytes, first.heapBytes),
      (held.codeBytes / 1_000_000).toFixed(2),
      growth(held.heapBytes - held.codeBytes, first.heapBytes - first.codeBytes),
      String(held.nodes),
      String(held.listeners),
      String(held.timers),
      String(held.entries),
    ];
  });
}

function growth(bytes: number, first: number): string {
  return `${bytes >= first ? '+' : '−'}${Math.abs((bytes / first - 1) * 100).toFixed(1)} %`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function fail(why: string): never {
  throw new Error(why);
}
