import * as v from 'valibot';
import { checkImports } from '../check/imports.ts';
import { checkLayout } from '../check/layout.ts';
import { shell } from './shell.ts';
import { oneCheck, type Stage, type StageResult } from './stage.ts';

/** Checks of the tree as it stands, without a build and without a browser, quickest news first. */
export const checks: readonly Stage[] = [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'imports', run: imports },
  { name: 'layout', run: layout },
  { name: 'exports', run: deadExports },
];

async function types(): Promise<StageResult> {
  const { code, output } = await shell('npx', ['tsc', '--noEmit', '-p', '.', '--listFiles']);
  const lines = output.split('\n');
  const own = lines.filter((line) => /\.tsx?$/.test(line) && !line.includes('node_modules'));
  return oneCheck(own.length, 'files', code === 0 ? [] : lines.filter((line) => /error TS|^\s+\S/.test(line)));
}

async function lint(): Promise<StageResult> {
  const { code, output } = await shell('npx', [
    'biome',
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '--max-diagnostics=60',
    '.',
  ]);
  const files = Number(/Checked (\d+) files/.exec(output)?.[1] ?? 0);
  return oneCheck(files, 'files', code === 0 ? [] : [output]);
}

async function imports(): Promise<StageResult> {
  const { modules, unseen, faults } = await checkImports(process.cwd());
  return oneCheck(modules, 'modules', [
    ...unseen.map((file) => `${file}: not read by dependency-cruiser`),
    ...faults.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
  ]);
}

function layout(): Promise<StageResult> {
  const { files, faults, lengths } = checkLayout(process.cwd());
  const result = oneCheck(
    files,
    'files',
    faults.map(({ rule, file, found }) => `${rule}: ${file}: ${found}`),
  );
  const { median, p95, longest } = lengths;
  return Promise.resolve({
    ...result,
    saw: `${result.saw}; lines in src: median ${median}, p95 ${p95}, longest ${longest}`,
  });
}

async function deadExports(): Promise<StageResult> {
  const { code, output } = await shell('npx', ['knip', '--reporter', './tests/check/knipReporter.ts']);
  const line = output.split('\n').find((text) => text.startsWith('{'));
  if (line === undefined) return oneCheck(0, 'files', [output]);
  const { processed, faults } = v.parse(KNIP, JSON.parse(line));
  return oneCheck(processed, 'files', code === 0 || faults.length > 0 ? faults : [output]);
}

const KNIP = v.object({ processed: v.number(), faults: v.array(v.string()) });
