import { setTimeout as wait } from 'node:timers/promises';
import type { Numbers } from './numbers.ts';
import type { OpenPage } from './openPage.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import type { Subject } from './subject.ts';
import { untilTakeover } from './takeover.ts';

/** Long enough for the start, a flight, and the report of an event, which comes after its picture. */
const SETTLED_AFTER_MS = 2000;

/**
 * Opens the page again in the same browser and does the subject's actions without recording frames, which costs time.
 * @returns for each the interaction to next paint (Event Timing, W3C) in ms, in steps of 8; 0 where it took less than 16
 */
export async function measureInteractions(
  subject: Subject,
  server: MemoryServer,
  { page }: OpenPage,
): Promise<Numbers> {
  if (subject.actions.length === 0) return {};
  await page.goto(`${server.origin}${subject.path}`, { waitUntil: 'networkidle' });
  if (subject.takesOver) await untilTakeover(page);
  const numbers: Record<string, number> = {};
  for (const action of subject.actions) {
    await wait(SETTLED_AFTER_MS);
    await action.prepare(page);
    await wait(SETTLED_AFTER_MS);
    await page.evaluate(() => {
      window.benchInteraction.longestMs = 0;
    });
    await action.act(page);
    await wait(SETTLED_AFTER_MS);
    numbers[`${action.name}NextPaintMs`] = await page.evaluate(() => window.benchInteraction.longestMs);
  }
  return numbers;
}
