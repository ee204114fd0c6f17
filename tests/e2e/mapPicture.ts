import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Spot } from './sightOnPage.ts';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What stands on screen, to be read pixel by pixel; one pixel to a CSS px. */
export class MapPicture {
  private readonly png: PNG;

  private constructor(png: PNG) {
    this.png = png;
  }

  /** @param file of type PNG */
  static of(file: Buffer): MapPicture {
    return new MapPicture(PNG.sync.read(file));
  }

  get width(): number {
    return this.png.width;
  }

  get height(): number {
    return this.png.height;
  }

  /** The colour of the pixel at a place of the page. */
  at({ x, y }: Spot): Rgb {
    const from = (Math.floor(y) * this.png.width + Math.floor(x)) * 4;
    const [red = -1, green = -1, blue = -1] = this.png.data.subarray(from, from + 3);
    return [red, green, blue];
  }

  /** The one colour of the pixels around a place; null where they differ by more than a hair. */
  flatAt(spot: Spot, reach = 1): Rgb | null {
    const middle = this.at(spot);
    for (let dx = -reach; dx <= reach; dx += 1)
      for (let dy = -reach; dy <= reach; dy += 1)
        if (difference(this.at({ x: spot.x + dx, y: spot.y + dy }), middle) > 2) return null;
    return middle;
  }

  /** Share of the pixels of a box that differ from another picture's by no more than that, in each colour. */
  shareWithin(other: MapPicture, most: number, box: { x: number; y: number; width: number; height: number }): number {
    let same = 0;
    let all = 0;
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y += 1)
      for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x += 1) {
        all += 1;
        if (difference(this.at({ x, y }), other.at({ x, y })) <= most) same += 1;
      }
    return same / all;
  }
}

/** The most that two colours differ in any part. */
export function difference(a: Rgb, b: Rgb): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** Takes a picture of what is on screen. */
export async function takePicture(page: Page): Promise<MapPicture> {
  return MapPicture.of(await page.screenshot({ scale: 'css' }));
}
