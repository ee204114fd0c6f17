import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { findBrowser } from '../e2e/findBrowser.ts';
import { installBrowser } from './installBrowser.ts';
import { shell } from './shell.ts';
import type { Stage, StageResult } from './stage.ts';

const REPORT = 'test-results/journeys.json';

/** The journeys in a real browser through the built atlas. Installs a browser first where there is none. */
export const journeys: Stage = { name: 'journeys', run: runJourneys };

async function runJourneys(): Promise<StageResult> {
  if (findBrowser() === null) {
    const refusal = await installBrowser();
    if (refusal !== null) return { passed: 0, failed: 1, skipped: 0, saw: '0 tests', detail: refusal };
  }
  rmSync(REPORT, { force: true });
  const { output } = await shell('npx', ['playwright', 'test'], { env: { NO_COLOR: '1', FORCE_COLOR: undefined } });
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0, saw: '0 tests', detail: output };
  const { stats, errors } = v.parse(PLAYWRIGHT, JSON.parse(readFileSync(REPORT, 'utf8')));
  const ran = stats.expected + stats.unexpected + stats.flaky;
  const failed = stats.unexpected + stats.flaky + (errors.length > 0 || ran === 0 ? 1 : 0);
  return {
    passed: stats.expected,
    failed,
    skipped: stats.skipped,
    saw: `${ran + stats.skipped} tests`,
    detail: failed + stats.skipped > 0 ? output : '',
  };
}

const PLAYWRIGHT = v.object({
  stats: v.object({ expected: v.number(), skipped: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.object({ message: v.optional(v.string()) })),
});
