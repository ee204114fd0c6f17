import { expect, type Locator, type Page } from '@playwright/test';
import { geodesicPoint } from '../../src/analysis/geodesicPoint.ts';
import type { LonLat } from '../../src/model/place.ts';
import type { AtlasDriver } from './atlasDriver.ts';
import { difference, type Rgb, takePicture } from './mapPicture.ts';
import { type Spot, sightOf } from './sightOnPage.ts';

/** The map of the site finder as a reader meets it: ranks, rings, the mark of the reference. */
export class FindMapDriver {
  readonly page: Page;
  private readonly atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
    this.page = atlas.page;
  }

  /** Opens a link and waits until the map shows ranks. */
  async open(query: string): Promise<void> {
    await this.atlas.open(query);
    await expect(this.rank('佛山')).toBeVisible();
    if (this.atlas.ground === 'map')
      await expect(this.page.locator('.map-host canvas'), 'a canvas for the rings').toHaveCount(2);
    await this.atlas.reading.atRest();
  }

  rank(name: string): Locator {
    return this.atlas.symbols.and(this.page.getByRole('button', { name: new RegExp(`^${name}，第 \\d 名`) }));
  }

  get mark(): Locator {
    return this.page.getByRole('slider', { name: '参考点', exact: true });
  }

  /** Where the reference is, by the link. */
  reference(): LonLat | null {
    const [lon, lat] = (new URLSearchParams(this.atlas.link()).get('ref') ?? '').split(',').map(Number);
    return lon === undefined || lat === undefined ? null : [lon, lat];
  }

  async spotOf(at: LonLat): Promise<Spot> {
    return (await sightOf(this.page)).spotOf(at);
  }

  async placeAt(spot: Spot): Promise<LonLat> {
    return (await sightOf(this.page)).placeAt(spot);
  }

  /** How much of a ring around a place stands on screen in the colour of ink: the share of places on it. */
  async inkedShare(around: LonLat, km: number): Promise<number> {
    const ink = await this.ink();
    const spots = await Promise.all(
      Array.from({ length: 120 }, (_, step) => this.spotOf(geodesicPoint(around, step * 3, km))),
    );
    const picture = await takePicture(this.page);
    const near = ({ x, y }: Spot) =>
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => difference(picture.at({ x: x + dx, y: y + dy }), ink) < 60));
    return spots.filter(near).length / spots.length;
  }

  private ink(): Promise<Rgb> {
    return this.page.evaluate((): [number, number, number] => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
      return [red, green, blue];
    });
  }
}
