import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { faultLine } from './fileFault.ts';
import { geoFiles } from './geoFiles.ts';

/** Where the data lies and where the page's files go. */
export interface DataFolders {
  readonly tables: URL;
  readonly topology: URL;
  readonly stories: URL;
  readonly geo: URL;
}

/**
 * `npm run data`: checks the spreadsheets and writes `public/geo`. With `check` it writes nothing and compares instead:
 * a file that differs, lacks or is left over is drift.
 *
 * @returns what was done, or every fault, one a line; and whether all is well.
 */
export async function runData(folders: DataFolders, check: boolean): Promise<{ ok: boolean; lines: string[] }> {
  const stories = [...(await readFolder(folders.stories))].map(([name, bytes]) => [name, textOf(bytes)] as const);
  const { files, faults } = geoFiles(
    await readFolder(folders.tables),
    await readFile(folders.topology, 'utf8'),
    new Map(stories),
  );
  if (faults.length > 0) {
    return {
      ok: false,
      lines: [...faults.map(faultLine), `${faults.length} faults in data/tables; nothing was written`],
    };
  }
  if (!check) {
    await mkdir(folders.geo, { recursive: true });
    for (const [name, text] of files) await writeFile(new URL(name, folders.geo), text);
    return { ok: true, lines: [`public/geo: ${[...files.keys()].join(', ')}`] };
  }
  const present = await readFolder(folders.geo);
  const drift: string[] = [];
  for (const [name, text] of files) {
    const bytes = present.get(name);
    if (!bytes) drift.push(`public/geo/${name} is missing`);
    else if (!Buffer.from(text).equals(bytes)) drift.push(`public/geo/${name} is not what data/ makes`);
  }
  for (const name of present.keys()) if (!files.has(name)) drift.push(`public/geo/${name} is not made from data/`);
  return drift.length === 0
    ? { ok: true, lines: ['public/geo is what data/ makes'] }
    : { ok: false, lines: [...drift, 'run: npm run data'] };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Files of a folder by name; none where there is no such folder. Hidden files do not count. */
async function readFolder(folder: URL): Promise<Map<string, Uint8Array>> {
  const names = (existsSync(folder) ? await readdir(folder) : []).filter((name) => !name.startsWith('.')).sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(new URL(name, folder)));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = {
    tables: new URL('../tables/', import.meta.url),
    topology: new URL('../shapes/guangdong.topo.json', import.meta.url),
    stories: new URL('../stories/', import.meta.url),
    geo: new URL('../../public/geo/', import.meta.url),
  };
  const { ok, lines } = await runData(folders, process.argv.includes('--check'));
  for (const line of lines) (ok ? console.log : console.error)(line);
  if (!ok) process.exitCode = 1;
}
