import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMPARE_PARTS, type ComparePart } from '../../src/model/comparing.ts';
import { findBrowser } from '../e2e/findBrowser.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { circumstances } from './circumstances.ts';
import { markdownTable } from './markdownTable.ts';
import { openPage } from './openPage.ts';
import { serveFromMemory } from './serveFromMemory.ts';
import { undoBytes } from './undoBytes.ts';
import { uniteInPage } from './uniteInPage.ts';

/*
 * `npm run bench:compare`: in the built atlas (`npm run build` first), how long it takes from an edit of a scenario to the
 * picture that shows it, with nine regions and with nine cities in the columns, in every part of the compare screen; to
 * unite the boundaries of all cities and of all counties; and what a hundred steps of undo weigh. Measured, not asserted;
 * the table is that of docs/performance.md.
 */

const REPEATS = 21;
/** One frame of 60 Hz and 30 ms. */
const MOST_MS = 1000 / 60 + 30;
const WINDOW = { width: 1440, height: 900 };
const CITIES = '440100,440200,440300,440400,440600,440800,441200,441300,441800';
const UNDO = '.scenario-steps button:first-child';
const REDO = '.scenario-steps button:last-child';
/** Long enough for what a part fetches, and between two presses for a picture to be done with. */
const SETTLED_MS = 1500;
const PAUSE_MS = 100;
/** Parts that show numbers of the scenario. */
const PARTS = COMPARE_PARTS.filter((part) => part !== 'editions');

const folder = join(import.meta.dirname, '../../dist');
const executable = findBrowser();
if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no dist: run npm run build first.');
if (executable === null) throw new Error('No browser was found.');
const server = await serveFromMemory(folder);
const { browser, page, errors } = await openPage(executable, WINDOW, ['painted.js']);
const rows: (readonly [string, readonly number[], number])[] = [];
// Each a target of its own: the page may have kept the edit of the one before.
for (const [columns, query, target] of [
  ['nine regions', '', '900'],
  ['nine cities', `&r=${CITIES}`, '910'],
] as const) {
  await openScenario(page, query, target);
  for (const part of PARTS) rows.push([`${columns}, ${part}`, await editsIn(page, part), MOST_MS]);
}
const shapes = anAtlas().shapes;
if (shapes === null) throw new Error('The shapes do not load.');
rows.push(['Union of 21 cities', await uniteInPage(page, [...shapes.cities.values()], REPEATS), MOST_MS]);
rows.push(['Union of 124 counties', await uniteInPage(page, [...shapes.counties.values()], REPEATS), 100]);
await browser.close();
server.close();

const { date, machine, chromium } = await circumstances(executable);
console.log(`Measured on ${date}: ${machine}, Chromium ${chromium}; ${REPEATS} runs of each row.\n`);
console.log(
  markdownTable(
    ['From an edit to its picture', 'Least, ms', 'Median, ms', 'Worst, ms', 'At most, ms'],
    rows.map(([label, times, most]) => [
      label,
      Math.min(...times).toFixed(1),
      median(times).toFixed(1),
      Math.max(...times).toFixed(1),
      most.toFixed(1),
    ]),
  ),
);
const { kept, spelt } = undoBytes();
console.log(
  `\nA hundred steps of undo over a scenario as full as it can be take ${Math.round(kept / 1000)} kB of memory, and would be ${megabytes(spelt)} MB if each were written out (at most 5 MB).`,
);
for (const error of errors) console.log(`The page said: ${error}`);

/** Opens the screen, edits a target once, and shows the scenario, so that undo and redo are edits from then on. */
async function openScenario(on: Page, query: string, value: string): Promise<void> {
  await on.goto(`${server.origin}/?view=compare&cmp=scenario&show=scenario&lang=en${query}`, {
    waitUntil: 'networkidle',
  });
  const target = on.getByRole('textbox', { name: /Foshan/ }).first();
  await target.fill(value);
  await target.press('Enter');
  await on.locator(UNDO).waitFor();
}

/** Undo and redo in turn, each of which changes a target. */
async function editsIn(on: Page, part: ComparePart): Promise<readonly number[]> {
  await on.locator('.compare-parts button').nth(COMPARE_PARTS.indexOf(part)).click();
  await on.waitForTimeout(SETTLED_MS);
  const times: number[] = [];
  for (let at = -2; at < REPEATS; at += 1) {
    const time = await on.evaluate((selector) => window.benchPressed(selector), at % 2 === 0 ? UNDO : REDO);
    if (at >= 0) times.push(time);
    await on.waitForTimeout(PAUSE_MS);
  }
  // An even number of presses leaves the edit made for the next part.
  if (REPEATS % 2 === 1) await on.locator(REDO).click();
  return times;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
