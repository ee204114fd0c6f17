import { expect, type Locator, type Page } from '@playwright/test';
import { anAtlas } from '../make/anAtlas.ts';
import type { Ground } from './atlasDriver.ts';
import { type Spot, sightOf } from './sightOnPage.ts';

/** Places as a reader meets them: rows of the legend, marks on the map, lists and cards. */
export class PlaceDriver {
  readonly page: Page;
  private readonly ground: Ground;

  constructor(page: Page, ground: Ground) {
    this.page = page;
    this.ground = ground;
  }

  layer(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  /** The title of the card, list or panel in the column. */
  get title(): Locator {
    return this.page.locator('#panel-title');
  }

  listOf(layer: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^列出${layer}：`) });
  }

  /** A place by its name in the column. */
  inList(name: string): Locator {
    return this.page.locator('#reading').getByRole('button', { name, exact: true });
  }

  /** Where the mark of a site stands on screen, whoever draws it. */
  async spot(id: string): Promise<Spot> {
    const at = anAtlas().sites.find((site) => site.id === id)?.position?.at;
    if (!at) throw new Error(`The place ${id} has no position.`);
    return (await sightOf(this.page)).spotOf(at);
  }

  /** The icons of the hubs of what is selected, whoever draws the ground. */
  get hubs(): Locator {
    return this.page.locator('#plate .plate-hub');
  }

  /** Where the icon of a hub stands on screen: on its position, or beside it. */
  async hubSpot(id: string): Promise<Spot> {
    const icon = this.hubs.and(this.page.locator(`[data-site="${id}"]`)).locator('.plate-site-frame');
    const box = await icon.boundingBox();
    if (!box) throw new Error(`The hub ${id} has no icon on the map.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Waits until the marks are drawn by whom they shall be: on the live map deck.gl, which is fetched first. */
  async drawn(count: number): Promise<void> {
    const marks = this.page.locator('.plate-site');
    if (this.ground === 'plate-only') {
      await expect(marks).toHaveCount(count);
      return;
    }
    await expect(this.page.locator('.map-host canvas'), 'a canvas of their own over the map').toHaveCount(2);
    await expect(marks, 'the plate has given them away').toHaveCount(0);
  }
}
