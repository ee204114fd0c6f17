import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../make/program.ts';
import { tableBytes } from './readTable.ts';

const office = program('soffice');
const MISSING = 'soffice (LibreOffice) is not installed';
const FOLDER = fileURLToPath(new URL('../../data/tables/', import.meta.url));
const TABLES = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
/** Comma, double quote, UTF-8: what a spreadsheet finds by itself in a file that begins with a byte-order mark. */
const UTF8 = '44,34,76,1';

describe('A spreadsheet program opens each table and gives every cell back', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'yuecai-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    if (office === null) return;
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const convert = [`--infilter=CSV:${UTF8}`, '--convert-to', `csv:Text - txt - csv (StarCalc):${UTF8}`];
    const tables = TABLES.map((name) => path.join(FOLDER, name));
    execFileSync(office, [`-env:UserInstallation=${profile}`, '--headless', ...convert, '--outdir', folder, ...tables]);
  }, 180_000);

  test.for(TABLES)('%s', (name, { skip }) => {
    skip(office === null, MISSING);
    const before = rowsOf(tableBytes(name.replace(/\.csv$/, '')));
    const after = rowsOf(readFileSync(path.join(folder, name)));
    expect(after.length).toBe(before.length);
    expect(after.map((row) => row.map(sameNumber))).toEqual(before.map((row) => row.map(sameNumber)));
  });
});

function rowsOf(bytes: Buffer): string[][] {
  return parse(bytes, { bom: true });
}

/** A spreadsheet writes 21.0 as 21 and TRUE for true: the same values. */
function sameNumber(cell: string): string {
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase();
  return /^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell;
}
