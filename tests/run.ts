import { checks } from './runner/checks.ts';
import { drift } from './runner/drift.ts';
import { journeys } from './runner/journeys.ts';
import { build, sizes } from './runner/product.ts';
import type { Stage, StageResult } from './runner/stage.ts';
import { unit } from './runner/unit.ts';

// `npm test` runs every stage; `npm run check` those without build and browser; names of stages run only these.
const CHECK: readonly Stage[] = [...checks, drift, unit];
const ALL: readonly Stage[] = [...CHECK, build, sizes, journeys];

const results: StageResult[] = [];
for (const stage of chosen(process.argv.slice(2))) results.push(await report(stage));

const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function chosen(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return ALL;
  if (names[0] === 'check') return CHECK;
  const unknown = names.find((name) => !ALL.some((stage) => stage.name === name));
  if (unknown !== undefined)
    throw new Error(`No stage "${unknown}". There are: check, ${ALL.map(({ name }) => name).join(', ')}`);
  return ALL.filter(({ name }) => names.includes(name));
}

async function report({ name, run }: Stage): Promise<StageResult> {
  const start = performance.now();
  const result = await run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    saw: 'broke off',
    detail: String(error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped, saw, detail } = result;
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${counts} (${saw}; ${seconds} s)`);
  if (detail !== '') console.log(detail.replace(/^/gm, '    '));
  return result;
}
