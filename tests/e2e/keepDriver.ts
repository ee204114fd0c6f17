import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The shelf of scenarios as a planner meets it, in the scenario part of the compare screen. Speaks Chinese. */
export class KeepDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link to the scenario part and waits until scenarios can be opened there. */
  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await this.shelf.waitFor();
  }

  get shelf(): Locator {
    return this.page.getByRole('region', { name: '情景库', exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens a file of this name and text. */
  async openFile(name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.button('打开文件').click();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Saves the scenario in hand as a file; gives its name and text. */
  async saveFile(): Promise<{ readonly name: string; readonly text: string }> {
    const started = this.page.waitForEvent('download');
    await this.button('存为文件').click();
    const download = await started;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** Puts the scenario in hand on the shelf. */
  async saveAs(name: string): Promise<void> {
    await this.shelf.getByRole('textbox', { name: '名称' }).fill(name);
    await this.button('存入情景库').click();
    await expect(this.button(`打开「${name}」`)).toBeVisible();
  }

  /** A row of the table of differences, by what it is about. */
  row(name: string): Locator {
    return this.shelf.getByRole('row', { name: new RegExp(`^${name}`) });
  }
}
