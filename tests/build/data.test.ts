import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DataFolders, runData } from '../../data/build/data.ts';

let work: string;
let folders: DataFolders;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'yuecai-data-'));
  cpSync(new URL('../../data/tables', import.meta.url), join(work, 'tables'), { recursive: true });
  cpSync(new URL('../../public/geo', import.meta.url), join(work, 'geo'), { recursive: true });
  folders = {
    tables: pathToFileURL(`${join(work, 'tables')}/`),
    topology: new URL('../../data/shapes/guangdong.topo.json', import.meta.url),
    stories: new URL('../../data/stories/', import.meta.url),
    geo: pathToFileURL(`${join(work, 'geo')}/`),
  };
});

afterEach(() => rmSync(work, { recursive: true }));

const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(work, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(work, file), text.replace(from, to));
};

describe('npm run data', () => {
  it('makes the committed files again, byte for byte', async () => {
    const committed = contents();
    rmSync(join(work, 'geo'), { recursive: true });
    expect((await runData(folders, false)).ok).toBe(true);
    expect(contents()).toEqual(committed);
  });

  it('changes one line for one cell', async () => {
    const before = contents().get('atlas.json')?.split('\n') ?? [];
    edit('tables/families.csv', 'Cement', 'Cements');
    await runData(folders, false);
    const after = contents().get('atlas.json')?.split('\n') ?? [];
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it('writes nothing where a table is faulty, and says where each fault is', async () => {
    const committed = contents();
    edit('tables/figures.csv', '21540', 'many');
    edit('tables/materials.csv', ',steel,', ',stel,');
    const { ok, lines } = await runData(folders, false);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^figures\.csv, row 2, value: expected a number; found "many"$/);
    expect(lines[1]).toMatch(/^materials\.csv, row \d+, sector: expected one of building, .*; found "stel"$/);
    expect(contents()).toEqual(committed);
  });
});

describe('the drift check', () => {
  it('is content with what is committed', async () => {
    expect(await runData(folders, true)).toEqual({ ok: true, lines: ['public/geo is what data/ makes'] });
  });

  it('names a file that was edited by hand, one that is missing and one too many, and writes nothing', async () => {
    edit('geo/atlas.json', '21540', '21541');
    rmSync(join(work, 'geo/sites.json'));
    writeFileSync(join(work, 'geo/extra.json'), '{}');
    const before = contents();
    const { ok, lines } = await runData(folders, true);
    expect(ok).toBe(false);
    expect(lines.slice(0, 3)).toEqual([
      'public/geo/atlas.json is not what data/ makes',
      'public/geo/sites.json is missing',
      'public/geo/extra.json is not made from data/',
    ]);
    expect(contents()).toEqual(before);
  });

  it('fails where a table was changed and the files were not made again', async () => {
    edit('tables/sites.csv', '花都汽车产业基地', '花都汽车基地');
    expect((await runData(folders, true)).lines[0]).toBe('public/geo/sites.json is not what data/ makes');
  });
});

function contents(): Map<string, string> {
  return new Map(readdirSync(join(work, 'geo')).map((name) => [name, readFileSync(join(work, 'geo', name), 'utf8')]));
}
