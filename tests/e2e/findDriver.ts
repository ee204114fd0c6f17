import type { Locator, Page } from '@playwright/test';

/** The site finder as an investor meets it: the form beside the map, the ranking, the reasons. */
export class FindDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the finder by its tab. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(选址|Find a site)$/ }).click();
  }

  /** The sentence over the map. */
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get add(): Locator {
    return this.page.getByRole('button', { name: /^(添加|Add)$/ });
  }

  /** Where materials are chosen, while it is open. */
  get chooser(): Locator {
    return this.page.getByRole('group', { name: /^(选择材料|Choose materials)$/ });
  }

  /** A family of materials by its name. */
  family(name: string): Locator {
    return this.chooser.getByRole('checkbox', { name: new RegExp(`^${name} ?\\d`) });
  }

  /** The chip of a material that is needed. */
  chip(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(去掉材料：|Remove material: )${name}$`) });
  }

  /** The weight of a criterion by its name, or the radius. */
  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }

  /** The names of the ranked regions, the first at the top. */
  async order(): Promise<readonly string[]> {
    const names = await this.page.locator('.rank-row .rank-open').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The row of a region by its name. */
  row(name: string): Locator {
    return this.page.locator('.rank-row').filter({ has: this.reason(name) });
  }

  /** The button of a row, which tells why the region stands there. */
  reason(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}[：:] ?(为什么|Why)`) });
  }

  /** What a finger is to hit in the form and is less than 44 px high, by its name. */
  smallTargets(): Promise<readonly string[]> {
    return this.page.locator('.find-section :is(button, input, summary, label.check-row)').evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility() && !target.matches('label input, .entry-link'))
        .filter((target) => target.getBoundingClientRect().height < 43)
        .map((target) => target.textContent || target.getAttribute('aria-label') || target.id),
    );
  }

  /** Waits until the ranking is there. */
  async ranked(): Promise<void> {
    await this.page.locator('.rank-row').nth(8).waitFor();
  }
}
