import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The page where stories are made and kept, as a presenter meets it. Speaks Chinese. */
export class StoryDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Takes the view on screen into a story: a new one, or the one named. */
  async addView(title: string, to = '新的一段'): Promise<void> {
    await this.button('加入演示').click();
    const dialog = this.page.getByRole('dialog', { name: '把这个视图加入演示' });
    await dialog.getByRole('combobox').selectOption({ label: to });
    await dialog.getByRole('textbox', { name: '标题' }).fill(title);
    await dialog.getByRole('button', { name: '加入', exact: true }).click();
    await dialog.getByText('已加入').waitFor();
  }

  /** The steps of the story that is open. */
  get steps(): Locator {
    return this.page.getByRole('region', { name: '各步' }).getByRole('listitem');
  }

  /** Saves the story that is open as a file; gives its name and text. */
  async saveFile(): Promise<{ readonly name: string; readonly text: string }> {
    const started = this.page.waitForEvent('download');
    await this.button('存为文件').click();
    const download = await started;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** Opens a file of this name and text. */
  async openFile(name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.button('打开演示文件').click();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
