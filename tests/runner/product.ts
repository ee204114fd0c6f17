import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { shell } from './shell.ts';
import { oneCheck, type Stage, type StageResult } from './stage.ts';

/** Builds `dist`, as `npm run build` and `npm run build:file` do. */
export const build: Stage = { name: 'build', run: runBuild };

/** Holds what a reader downloads first against its limits. */
export const sizes: Stage = { name: 'sizes', run: checkSizes };

/** Most bytes of a file of `dist`, gzip, in kB of 1,000 bytes. */
const LIMITS: readonly (readonly [file: string, kilobytes: number])[] = [
  ['index.html', 30],
  ['geo/topology.json', 45],
  ['yuecai-atlas.html', 1800],
];

async function runBuild(): Promise<StageResult> {
  const { code, output } = await shell('npm', ['run', '--silent', 'build']);
  const modules = Number(/✓ (\d+) modules transformed/.exec(output)?.[1] ?? 0);
  const file = await shell('npm', ['run', '--silent', 'build:file']);
  const faults = [...(code === 0 ? [] : [output]), ...(file.code === 0 ? [] : [file.output])];
  return oneCheck(modules, 'modules', faults);
}

function checkSizes(): Promise<StageResult> {
  const found = LIMITS.map(([file, limit]) => ({
    file,
    limit,
    size: gzipSync(readFileSync(`dist/${file}`)).length / 1000,
  }));
  const failed = found.filter(({ size, limit }) => size > limit);
  const say = ({ file, limit, size }: (typeof found)[number]) => `${file} ${size.toFixed(1)} of ${limit} kB gzip`;
  return Promise.resolve({
    passed: found.length - failed.length,
    failed: failed.length,
    skipped: 0,
    saw: found.map(say).join(', '),
    detail: failed.map((file) => `too large: ${say(file)}`).join('\n'),
  });
}
