import type { Locator, Page } from '@playwright/test';

/** The map beside a comparison, as a planner meets it. */
export class CompareMapDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link to the comparison and waits for its map. */
  async open(query: string): Promise<void> {
    await this.page.goto(query);
    await this.map.waitFor();
  }

  get map(): Locator {
    return this.page.getByRole('application', { name: /^(对比地图|Map of the comparison)$/ });
  }

  /** An area by the beginning of its name. */
  area(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}[：:]`) });
  }

  /** What is said of the area under the pointer or focus. */
  get line(): Locator {
    return this.page.locator('.compare-map-line');
  }

  /** Words and numbers on the picture. */
  text(words: string): Locator {
    return this.map.locator('text', { hasText: words });
  }

  /** The colour that fills a city, as the style sheet has it, by its code. */
  fill(code: string): Promise<string> {
    return this.map
      .locator(`[data-city="${code}"] path`)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  }
}
