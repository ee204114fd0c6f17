import { expect, type Page } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { findArea } from '../../src/model/findArea.ts';
import { lineage } from '../../src/model/lineage.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { type MapPicture, type Rgb, takePicture } from './mapPicture.ts';
import { areaShape, type Sight, type Spot, sightOf } from './sightOnPage.ts';

/** What eyes and pointers find on the map, whoever draws its ground. */
export class MapReading {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Waits until no gesture or flight moves the map. A flight that was asked for begins a picture, a turn and a frame later:
   * so long it is waited for before the map is looked at.
   */
  async atRest(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          await frame();
          await new Promise((resolve) => setTimeout(resolve));
          await frame();
          await frame();
          return document.querySelector('#plate.is-moving') === null;
        }),
      )
      .toBe(true);
  }

  /** From where the map is seen. */
  sight(): Promise<Sight> {
    return sightOf(this.page);
  }

  /**
   * Places on the page where the pointer meets an area's ground: not a symbol, not what stands over the map.
   * @param reach so far around them, CSS px, no button may be met: browsers take a finger to the nearest button
   */
  async spotsIn(id: string, reach = 0): Promise<readonly Spot[]> {
    const spots = spotsWithin(await this.sight(), id);
    const free = await this.page.evaluate(
      ([wanted, all, far]) => {
        const isGround = (x: number, y: number) => {
          const hit = document.elementFromPoint(x, y);
          if (hit?.closest('#plate') == null || hit.closest('[data-site]') !== null) return false;
          const area = hit.closest('[data-area]');
          return area === null
            ? hit.closest('#plate.is-live') !== null
            : area.getAttribute('data-area') === wanted && area.classList.contains('plate-area');
        };
        const isButton = (x: number, y: number) =>
          document.elementFromPoint(x, y)?.closest('button, [role="button"]') != null;
        const around = far === 0 ? [] : [-far, 0, far];
        return all.map(
          ({ x, y }) => isGround(x, y) && !around.some((dx) => around.some((dy) => isButton(x + dx, y + dy))),
        );
      },
      [outermost(id), spots, reach] as const,
    );
    return spots.filter((_, index) => free[index]);
  }

  /** One of these, in the midst of them. */
  async spotIn(id: string, reach = 0): Promise<Spot> {
    await this.atRest();
    const spots = await this.spotsIn(id, reach);
    const spot = spots[Math.floor(spots.length / 2)];
    if (spot === undefined) throw new Error(`No point of ${id} can be reached.`);
    return spot;
  }

  /** The colour an area is filled with, as it stands on screen; what several areas have at one moment is read at once. */
  async fills(...ids: readonly string[]): Promise<readonly Rgb[]> {
    await this.atRest();
    const spots = await Promise.all(ids.map((id) => this.spotsIn(id)));
    const picture = await takePicture(this.page);
    return spots.map((some, at) => commonest(picture, some, ids[at] ?? ''));
  }

  /** Share of an area's outline that is drawn as dark as what is hovered or selected, 0 to 1; for the light theme. */
  async outlined(id: string): Promise<number> {
    await this.atRest();
    const sight = await this.sight();
    const [longest = []] = [...sight.ringsOf(id)].sort((a, b) => b.length - a.length);
    const seen = longest.filter(({ x, y }) => within(sight, { x, y }));
    const picture = await takePicture(this.page);
    return seen.filter((spot) => darkest(picture, spot) < 100).length / seen.length;
  }

  /** Share of the county borders in sight, inside the regions, where a line is drawn; 0 to 1. */
  async countyLines(): Promise<number> {
    await this.atRest();
    const sight = await this.sight();
    const { shapes } = anAtlas();
    const regions = [...(shapes?.regions.values() ?? [])];
    const places = (shapes?.borders.counties.coordinates ?? []).flatMap((line) => line.slice(1, -1));
    const seen = places.filter((at) => within(sight, sight.spotAt(at)));
    const inside = seen.filter((at) => regions.some((shape) => booleanPointInPolygon(at, shape)));
    const picture = await takePicture(this.page);
    return inside.filter((at) => picture.flatAt(sight.spotAt(at)) === null).length / inside.length;
  }
}

/** What the plate draws on the ground of an area: the region or the city without a cluster that it lies in. */
function outermost(id: string): string {
  const area = findArea(id, anAtlas());
  return area === null ? id : (lineage(area, anAtlas())[0]?.id ?? id);
}

/** Places of a grid over what is in sight of an area that lie inside it. */
function spotsWithin(sight: Sight, id: string): readonly Spot[] {
  const shape = areaShape(id);
  const all = sight.ringsOf(id).flat();
  const { box } = sight;
  const [left, right] = [
    Math.max(box.x, Math.min(...all.map(({ x }) => x))),
    Math.min(box.x + box.width, Math.max(...all.map(({ x }) => x))),
  ];
  const [top, bottom] = [
    Math.max(box.y, Math.min(...all.map(({ y }) => y))),
    Math.min(box.y + box.height, Math.max(...all.map(({ y }) => y))),
  ];
  const steps = Array.from({ length: 29 }, (_, index) => (index + 1) / 30);
  return steps
    .flatMap((across) => steps.map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })))
    .filter((spot) => booleanPointInPolygon([...sight.placeAt(spot)], shape));
}

function within({ box }: Sight, { x, y }: Spot): boolean {
  return x > box.x + 2 && x < box.x + box.width - 2 && y > box.y + 2 && y < box.y + box.height - 2;
}

/** The colour that most of the places have around them. */
function commonest(picture: MapPicture, spots: readonly Spot[], id: string): Rgb {
  const counts = new Map<string, { count: number; color: Rgb }>();
  for (const spot of spots) {
    const color = picture.flatAt(spot);
    if (color === null) continue;
    const known = counts.get(color.join()) ?? { count: 0, color };
    counts.set(color.join(), { ...known, count: known.count + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (most === undefined) throw new Error(`The ground of ${id} is flat nowhere.`);
  return most.color;
}

/** The least of the lights around a place. */
function darkest(picture: MapPicture, { x, y }: Spot): number {
  const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => picture.at({ x: x + dx, y: y + dy })));
  return Math.min(...around.map(([red, green, blue]) => Math.max(red, green, blue)));
}
