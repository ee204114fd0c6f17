import type { Page } from '@playwright/test';
import type { MultiPolygon, Position } from 'geojson';
import { fromWorld, toWorld } from '../../src/cartography/mercator.ts';
import { rankSpot } from '../../src/cartography/rankSpot.ts';
import type { LonLat } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

/** A place on the page in CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box on the page in CSS px. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** From where the map is seen, as its symbols say: they lie over it whoever draws the ground. */
export class Sight {
  /** Of the map. */
  readonly box: Box;
  /** Side of the Web-Mercator square, CSS px. */
  readonly world: number;
  private readonly shift: Spot;

  constructor(box: Box, world: number, shift: Spot) {
    this.box = box;
    this.world = world;
    this.shift = shift;
  }

  /** In 512-px tiles, as the link counts. */
  get zoom(): number {
    return Math.log2(this.world / 512);
  }

  /** Where a place stands on the page. */
  spotOf(at: LonLat): Spot {
    const [x, y] = toWorld(at);
    return { x: x * this.world + this.shift.x, y: y * this.world + this.shift.y };
  }

  /** Which place stands there, WGS-84. */
  placeAt({ x, y }: Spot): LonLat {
    return fromWorld([(x - this.shift.x) / this.world, (y - this.shift.y) / this.world]);
  }

  /** The rings of an area as they lie on the page. */
  ringsOf(id: string): readonly (readonly Spot[])[] {
    return areaShape(id).coordinates.flatMap((polygon) => polygon.map((ring) => ring.map((at) => this.spotAt(at))));
  }

  /** Where a position of GeoJSON stands on the page. */
  spotAt([lon = 0, lat = 0]: Position): Spot {
    return this.spotOf([lon, lat]);
  }
}

/** Reads from where the map is seen. */
export async function sightOf(page: Page): Promise<Sight> {
  const { box, sheet, band, isFinder, spots } = await page.evaluate(() => {
    const group = [...document.querySelectorAll('#plate [data-key^="symbols-"]')].find((each) =>
      each.checkVisibility(),
    );
    const boxOf = (element: Element | null) => {
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    };
    return {
      box: boxOf(document.querySelector('#plate')),
      sheet: boxOf(document.querySelector('#plate .plate-sheet')),
      band: group?.getAttribute('data-band') ?? null,
      isFinder: document.querySelector('.plate-rank-disc') !== null,
      spots: [...(group?.querySelectorAll(':scope > svg.plate-symbol') ?? [])].map((each) => ({
        region: each.getAttribute('data-key') ?? '',
        x: Number.parseFloat(each.getAttribute('x') ?? ''),
        y: Number.parseFloat(each.getAttribute('y') ?? ''),
        lang: document.documentElement.lang.slice(0, 2),
      })),
    };
  });
  const { sheet: atlasSheet } = anAtlas();
  const anchors = atlasSheet.symbols.filter((anchor) => anchor.band === band);
  const pairs = spots.map(({ region, x, y, lang }) => {
    const circle = anchors.find((each) => each.region === region && each.lang === lang);
    const anchor = circle && isFinder ? rankSpot(atlasSheet, circle.region, circle.band, circle.lang) : circle;
    if (!anchor) throw new Error(`No symbol of ${region} belongs to the band ${band}, ${lang}.`);
    const [worldX, worldY] = toWorld(anchor.at);
    return {
      world: { x: worldX, y: worldY },
      page: { x: sheet.x + (x / 100) * sheet.width, y: sheet.y + (y / 100) * sheet.height },
    };
  });
  return fitted(box, pairs);
}

interface Pair {
  readonly world: Spot;
  readonly page: Spot;
}

/** The sight that explains best where the symbols stand. */
function fitted(box: Box, pairs: readonly Pair[]): Sight {
  if (pairs.length < 2) throw new Error('The map has no symbols to see by.');
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [wx, wy] = [mean(({ world }) => world.x), mean(({ world }) => world.y)];
  const [px, py] = [mean(({ page }) => page.x), mean(({ page }) => page.y)];
  const spread = mean(({ world }) => (world.x - wx) ** 2 + (world.y - wy) ** 2);
  const along = mean(({ world, page }) => (world.x - wx) * (page.x - px) + (world.y - wy) * (page.y - py));
  const world = along / spread;
  return new Sight(box, world, { x: px - wx * world, y: py - wy * world });
}

/** The shape of a region, city or county by its id. */
export function areaShape(id: string): MultiPolygon {
  const { shapes } = anAtlas();
  const all = [...(shapes?.regions ?? []), ...(shapes?.cities ?? []), ...(shapes?.counties ?? [])];
  const found = all.find(([each]) => each === id);
  if (found === undefined) throw new Error(`The atlas has no area ${id}.`);
  return found[1];
}
