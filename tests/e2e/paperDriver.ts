import { execFileSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { program } from '../make/program.ts';
import type { AtlasDriver } from './atlasDriver.ts';
import { paperReady } from './paperReady.ts';

const pdftotext = program('pdftotext');

/** What the style sheet leaves of A4 landscape within its margins, CSS px. */
const SHEET = { width: 1047, height: 741 };
const PORTRAIT = { width: 718, height: 1070 };

/** What a reader holds in the hand after printing. */
export class PaperDriver {
  /** False where nothing on this machine reads the text of a PDF. */
  static readonly canRead = pdftotext !== null;

  private readonly atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }

  /**
   * Prints on A4 and gives the text of each page, without line breaks.
   * @param chosen whether landscape was chosen in the dialog; else the browser starts from portrait paper, and the style
   *   sheet turns it
   * @throws where no program reads it
   */
  async print(chosen: 'landscape' | 'nothing' = 'landscape'): Promise<readonly string[]> {
    if (pdftotext === null) throw new Error('pdftotext (Poppler) is not installed');
    await paperReady(this.atlas.page);
    const paper = chosen === 'landscape' ? { format: 'A4', landscape: true } : { preferCSSPageSize: true };
    const pdf = await this.atlas.page.pdf({ ...paper, printBackground: true });
    const text = execFileSync(pdftotext, ['-', '-'], { input: pdf, encoding: 'utf8' });
    return text.split('\f').slice(0, -1).map(flowing);
  }

  /** Lays the page out as for paper, and leaves it so. */
  async layOut(paper: 'landscape' | 'portrait' = 'landscape'): Promise<void> {
    const { page } = this.atlas;
    await paperReady(page);
    await page.setViewportSize(paper === 'portrait' ? PORTRAIT : SHEET);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await this.atlas.reading.atRest();
  }

  /** Back to the screen. */
  async takeAway(): Promise<void> {
    const { page } = this.atlas;
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }

  /** The parts of the sheet around its map. */
  part(name: 'head' | 'frame' | 'column' | 'places' | 'foot'): Locator {
    return this.atlas.page.locator(`.paper-${name}`);
  }

  /** Cells of the matrix, row by row, without the heads. */
  async matrix(): Promise<readonly string[]> {
    const cells = await this.atlas.page.locator('.target-matrix tbody td').allInnerTexts();
    return cells.map(flowing);
  }

  /** Of every word and sign on the sheet, those that leave it or the part they stand in, and parts that meet. */
  faults(): Promise<readonly string[]> {
    return this.atlas.page.evaluate(() => {
      const sheet = document.querySelector('.page-map')?.getBoundingClientRect();
      const parts = [...document.querySelectorAll('.paper-part, .paper-column > section')];
      if (sheet === undefined || parts.length === 0) return ['no sheet'];
      const isWithin = (inner: DOMRect, outer: DOMRect) =>
        inner.left >= outer.left - 1 &&
        inner.right <= outer.right + 1 &&
        inner.top >= outer.top - 1 &&
        inner.bottom <= outer.bottom + 1;
      const say = (element: Element, why: string) =>
        `${why}: ${element.getAttribute('class')} ${element.textContent?.slice(0, 24)}`;
      const leaving = parts.flatMap((part) =>
        [part, ...part.querySelectorAll('h1, h2, p, th, td, li, svg.sector-mark, span')]
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return (
              !isWithin(box, sheet) ||
              !isWithin(box, part.getBoundingClientRect()) ||
              (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
            );
          })
          .map((each) => say(each, 'leaves its place')),
      );
      const meets = (one: DOMRect, other: DOMRect) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1;
      const meeting = parts.flatMap((one, at) =>
        parts
          .slice(at + 1)
          .filter((other) => !one.contains(other) && meets(one.getBoundingClientRect(), other.getBoundingClientRect()))
          .map((other) => say(other, `meets ${one.getAttribute('class')}`)),
      );
      return [...leaving, ...meeting];
    });
  }
}

function flowing(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
