import type { Locator, Page } from '@playwright/test';

/** The filters as a reader meets them: the section under the legend, the strip over what is read, the chip over the map. */
export class FilterDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The section under the legend. */
  get section(): Locator {
    return this.page.locator('.filter-section');
  }

  /** What is in force, over whatever is read. */
  get strip(): Locator {
    return this.page.locator('.filter-strip');
  }

  /** The chip on the bar of small windows. */
  get sign(): Locator {
    return this.page.locator('.filter-sign');
  }

  /** Unfolds the materials. */
  async unfold(): Promise<void> {
    await this.section.locator('summary').click();
  }

  /** A family of materials by its name. */
  family(name: string): Locator {
    return this.section.getByRole('checkbox', { name: new RegExp(`^${name} ?\\d`) });
  }

  role(name: string): Locator {
    return this.section.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  get planOnly(): Locator {
    return this.section.getByRole('checkbox', { name: /^(只看原文点名|Only places the plan names)/ });
  }

  /** Takes one filter away by its chip in the strip. */
  async remove(name: string): Promise<void> {
    await this.strip.getByRole('button', { name: `去掉筛选：${name}` }).click();
  }

  /** The regions that stay, by the table. */
  async staying(): Promise<readonly string[]> {
    const names = await this.page.locator('#region-table tbody tr:not(.is-dimmed) th button').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The regions whose symbols are lit on the map. */
  lit(): Promise<readonly string[]> {
    return this.page
      .locator('#plate .plate-symbol-body:visible:not(.is-dim)')
      .evaluateAll((symbols) => symbols.map((symbol) => symbol.getAttribute('data-area') ?? ''));
  }
}
