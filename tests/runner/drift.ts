import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from './shell.ts';
import { oneCheck, type Stage, type StageResult } from './stage.ts';

const GEO = join('public', 'geo');

/** Builds `public/geo` again from the tables and shapes: the committed files must be exactly what comes out. */
export const drift: Stage = { name: 'data', run: checkDrift };

async function checkDrift(): Promise<StageResult> {
  const before = geoFiles();
  const { code, output } = await shell('npm', ['run', '--silent', 'data']);
  const after = geoFiles();
  const faults = [...new Set([...before.keys(), ...after.keys()])].flatMap((file) => {
    const [was, is] = [before.get(file), after.get(file)];
    if (was && is) return was.equals(is) ? [] : [`${file} is not what data/ gives`];
    return [was ? `${file} is not made from data/` : `${file} is missing`];
  });
  for (const [file, bytes] of before) writeFileSync(join(GEO, file), bytes);
  const advice = faults.length > 0 ? ['Run `npm run data` and commit public/geo.'] : [];
  return oneCheck(before.size, 'files', code === 0 ? [...faults, ...advice] : [output]);
}

function geoFiles(): Map<string, Buffer> {
  const names = existsSync(GEO) ? readdirSync(GEO) : [];
  return new Map(names.map((name) => [name, readFileSync(join(GEO, name))]));
}
