import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { program } from '../make/program.ts';
import type { AtlasDriver } from './atlasDriver.ts';
import { paperReady } from './paperReady.ts';

/** Comma, double quote, UTF-8, and every sheet by itself. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** What a reader takes away of the shortlist, opened with the programs that a reader has. */
export class BriefDriver {
  private readonly atlas: AtlasDriver;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'yuecai-brief-'));

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }

  /** Takes away what was saved. */
  tidy(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  get actions(): Locator {
    return this.atlas.page.getByRole('region', { name: /^(带走|Take away)$/ });
  }

  get printButton(): Locator {
    return this.actions.getByRole('button', { name: /^(打印简报 \/ PDF|Print brief \/ PDF)$/ });
  }

  /** Saves a file by its button; gives its name and where it lies. */
  async save(kind: 'CSV' | 'XLSX' | 'GeoJSON'): Promise<{ readonly name: string; readonly file: string }> {
    const coming = this.atlas.page.waitForEvent('download');
    await this.actions.getByRole('button', { name: new RegExp(`^(导出|Save) ${kind}$`) }).click();
    const download = await coming;
    const name = download.suggestedFilename();
    const file = path.join(this.folder, name);
    await download.saveAs(file);
    return { name, file };
  }

  /** Prints as the browser's own command does: the brief as a PDF. */
  async print(): Promise<string> {
    await paperReady(this.atlas.page);
    const file = path.join(this.folder, 'brief.pdf');
    writeFileSync(file, await this.atlas.page.pdf({ format: 'A4', landscape: true, printBackground: true }));
    return file;
  }

  /** Names of regions that lie on each other on the brief's map. Lays the page out as for paper, and leaves it so. */
  async namesThatMeet(): Promise<readonly string[]> {
    const { page } = this.atlas;
    await paperReady(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const names = [...document.querySelectorAll('#plate .plate-symbol-body')].map((symbol) => ({
        name: symbol.getAttribute('data-area'),
        boxes: [...symbol.querySelectorAll('text')].map((each) => each.getBoundingClientRect()),
      }));
      if (names.length !== 9) return [`${names.length} regions`];
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return names.flatMap((one, at) =>
        names
          .slice(at + 1)
          .filter((other) => one.boxes.some((a) => other.boxes.some((b) => meet(a, b))))
          .map((other) => `${one.name} on ${other.name}`),
      );
    });
  }

  /** The text of a PDF, page by page, column after column, without spaces: where lines break on paper is no matter. */
  words(pdf: string): readonly string[] {
    const text = run('pdftotext', ['-raw', pdf, '-']);
    return text.split('\f').slice(0, -1).map(closed);
  }

  /** What the QR code on the first page says, to a program that sees the page as a camera does. */
  code(pdf: string): string {
    const picture = path.join(this.folder, 'page');
    run('pdftoppm', ['-r', '200', '-f', '1', '-l', '1', '-singlefile', '-png', pdf, picture]);
    return run('zbarimg', ['--quiet', '--raw', `${picture}.png`]).trim();
  }

  /** The sheets of a workbook as LibreOffice reads them, by name. */
  sheets(workbook: string): Readonly<Record<string, readonly (readonly string[])[]>> {
    const profile = pathToFileURL(path.join(this.folder, 'profile')).href;
    const out = path.join(this.folder, 'sheets');
    const set = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', EVERY_SHEET, '--outdir', out];
    run('soffice', [...set, workbook]);
    return Object.fromEntries(
      readdirSync(out).map((name): [string, string[][]] => {
        const sheet = name.slice(name.lastIndexOf('-') + 1, -'.csv'.length);
        return [sheet, parse(readFileSync(path.join(out, name)), { bom: true, relax_column_count: true })];
      }),
    );
  }

  /** What GDAL says of a file. */
  gdal(file: string): string {
    return run('ogrinfo', ['-ro', '-al', file]);
  }
}

/** Without spaces. */
export function closed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function run(name: string, args: readonly string[]): string {
  return execFileSync(program(name) ?? name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
