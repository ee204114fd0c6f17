import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { shell } from './shell.ts';
import type { Stage, StageResult } from './stage.ts';

const REPORT = 'test-results/unit.json';

/** The unit and component tests. */
export const unit: Stage = { name: 'unit', run: runUnit };

async function runUnit(): Promise<StageResult> {
  rmSync(REPORT, { force: true });
  const { output } = await shell('npx', ['vitest', 'run', '--reporter=json', `--outputFile=${REPORT}`], {
    env: { NO_COLOR: '1' },
  });
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0, saw: '0 tests', detail: output };
  const report = v.parse(VITEST, JSON.parse(readFileSync(REPORT, 'utf8')));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failures = tests.filter(({ status }) => status === 'failed');
  const skips = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' &&
      file.message !== '' &&
      !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = failures.length + broken.length;
  const unexplained = failed === 0 && (!report.success || passed === 0) ? [output || 'No test ran.'] : [];
  return {
    passed,
    failed: failed + unexplained.length,
    skipped: skips.length,
    saw: `${tests.length} tests in ${report.testResults.length} files`,
    detail: [
      ...failures.map(({ fullName, failureMessages }) => `FAILED ${fullName}\n${failureMessages.join('\n')}`),
      ...broken.map(({ name, message }) => `FAILED ${name}\n${message}`),
      ...unexplained,
      ...skips.map(({ fullName }) => `skipped: ${fullName}`),
    ].join('\n'),
  };
}

const VITEST = v.object({
  success: v.boolean(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
});
