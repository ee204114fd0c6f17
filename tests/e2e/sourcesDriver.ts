import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** The sources page as a reader meets it: a row looked up, filters, parts, and what can be taken away. */
export class SourcesDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /版本与来源|Edition and sources/ });
  }

  /** The row or source looked up. */
  get asked(): Locator {
    return this.dialog.locator('.is-asked');
  }

  get rows(): Locator {
    return this.dialog.locator('.entry');
  }

  /** How many entries are listed, of how many. */
  get count(): Locator {
    return this.dialog.getByText(/^\d+ 条/);
  }

  /** Waits until the row of an id is marked, in sight, and has the focus. */
  async isAt(id: string): Promise<void> {
    await expect(this.asked.locator('code')).toHaveText(id);
    await expect(this.asked).toBeFocused();
    await expect(this.asked).toBeInViewport();
  }

  row(id: string): Locator {
    return this.rows.filter({ has: this.page.locator('code').getByText(id, { exact: true }) });
  }

  /** Goes from the row of an id to the screen it is read on. */
  async openScreenOf(id: string): Promise<void> {
    await this.row(id)
      .getByRole('button', { name: /^(打开所在界面|Open screen)/ })
      .click();
    await expect(this.dialog).toBeHidden();
  }

  filter(name: string): Locator {
    return this.dialog.getByRole('combobox', { name });
  }

  get search(): Locator {
    return this.dialog.getByRole('searchbox');
  }

  /** Saves a table by its button and reads it back: its name and its rows by column. */
  async save(button: string): Promise<{ readonly name: string; readonly rows: readonly Record<string, string>[] }> {
    const coming = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: button }).click();
    const download = await coming;
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), { bom: true, columns: true });
    return { name: download.suggestedFilename(), rows };
  }
}
