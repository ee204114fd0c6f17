import { expect, type Locator, type Page } from '@playwright/test';

/** The compare screen's head and table as a planner meets them. */
export class CompareTableDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link to the screen and waits until the table is there. */
  async open(query: string): Promise<void> {
    await this.page.goto(query);
    await expect(this.table).toBeVisible({ timeout: 20_000 });
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: /^(对照表：|Comparison: )/ });
  }

  /** The finding. */
  get title(): Locator {
    return this.page.locator('.compare').getByRole('heading', { level: 1 });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The names over the columns. */
  async columns(): Promise<readonly string[]> {
    return (await this.table.getByRole('columnheader').allInnerTexts()).map((name) => name.trim());
  }

  /** The names of the rows in the section of that heading. */
  async rows(heading: string): Promise<readonly string[]> {
    const section = this.table.locator('tbody').filter({ has: this.page.getByRole('rowheader', { name: heading }) });
    const names = await section.locator('tr:not(.compare-section) > th').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The cells of a row by its name. */
  cells(name: RegExp): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) })
      .getByRole('cell');
  }

  /** Ticks a region or city in the open chooser by keyboard: Tab until it has the focus, then Space. */
  async tick(name: string): Promise<void> {
    const box = this.dialog.getByRole('checkbox', { name, exact: true });
    for (let presses = 0; presses < 40; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await box.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(box).toBeFocused();
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** What the address asks for. */
  asked(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** How much wider the page is than the window, CSS px. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
