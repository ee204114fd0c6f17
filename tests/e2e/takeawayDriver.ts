import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { difference, type MapPicture } from './mapPicture.ts';

/** Where the first view of a map stands in a picture, px. */
export interface HomeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is shown, taken away, as a reader meets it. */
export class TakeawayDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: '导出' });
  }

  get preview(): Locator {
    return this.dialog.getByRole('img', { name: /^预览/ });
  }

  get said(): Locator {
    return this.dialog.locator('.takeaway-said');
  }

  /** Opens the dialog, and waits until the plate is drawn. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: '导出', exact: true }).click();
    await this.preview.waitFor();
  }

  /** Takes it away in a form; gives name and bytes of the file. */
  async take(format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: `导出 ${format}`, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** Where the first view stands on the page. */
  async homeOnPage(): Promise<HomeBox> {
    const box = await this.page.locator('.page-map .plate-home').first().boundingBox();
    if (box === null) throw new Error('The page has no plate.');
    return box;
  }

  /** Where it stands on a sheet, by the groups of its SVG file. */
  static homeOnSheet(svg: string): HomeBox {
    const [, left = 0, top = 0] = (
      /<g transform="translate\(([\d.]+) ([\d.]+)\)"><defs><clipPath id="sheet-map"/.exec(svg) ?? []
    ).map(Number);
    const [, x = 0, y = 0] = (/<g transform="translate\(([\d.]+) ([\d.]+)\)" id="map"/.exec(svg) ?? []).map(Number);
    const scale = Number(/id="map"[\s\S]*?scale\(([\d.]+)\)/.exec(svg)?.[1]);
    return { x: left + x, y: top + y, width: scale * PLANE_WIDTH };
  }

  /**
   * The share of places of the first view whose colour in one picture stands there in the other, or within 2 px of it:
   * hatch and letters are as large in both whatever the scale. In steps of a fiftieth.
   */
  static shareAlike(one: MapPicture, oneBox: HomeBox, other: MapPicture, otherBox: HomeBox): number {
    let [same, all] = [0, 0];
    for (let u = 0.02; u < 0.98; u += 0.02)
      for (let v = 0.02; v < 0.72; v += 0.02) {
        const at = ({ x, y, width }: HomeBox) => ({ x: x + u * width, y: y + v * width });
        const color = one.at(at(oneBox));
        const { x, y } = at(otherBox);
        all += 1;
        if (AROUND.some(([dx, dy]) => difference(color, other.at({ x: x + dx, y: y + dy })) <= 24)) same += 1;
      }
    return same / all;
  }
}

/** Units of the plate across its first view. */
const PLANE_WIDTH = 4000;

/** px */
const AROUND = [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1, 2].map((dy) => [dx, dy] as const));
