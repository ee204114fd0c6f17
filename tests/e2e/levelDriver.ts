import type { Locator } from '@playwright/test';
import type { AtlasDriver } from './atlasDriver.ts';

/** Region, city and county as a reader meets them. */
export class LevelDriver {
  private readonly atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }

  /** The way from the province down to what the panel is about. */
  get path(): Locator {
    return this.atlas.panel.getByRole('navigation', { name: /^(所在层级|Levels)$/ });
  }

  /** A level above, by its name. */
  above(name: string): Locator {
    return this.path.getByRole('button', { name, exact: true });
  }

  /** Names of counties on the map. */
  get countyNames(): Locator {
    return this.atlas.map.locator('.plate-label.is-county');
  }
}
