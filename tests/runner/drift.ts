import { readdirSync } from 'node:fs';
import { shell } from './shell.ts';
import { oneCheck, type Stage, type StageResult } from './stage.ts';

/** Checks the tables, and that the committed `public/geo` is exactly what they and the shapes give. */
export const drift: Stage = { name: 'data', run: checkDrift };

async function checkDrift(): Promise<StageResult> {
  const { code, output } = await shell('npx', ['tsx', 'data/build/data.ts', '--check']);
  const files = readdirSync('public/geo').filter((name) => !name.startsWith('.'));
  return oneCheck(files.length, 'files', code === 0 ? [] : [output]);
}
