import type { Download, Locator, Page } from '@playwright/test';

/** The pictures of a comparison as a planner meets them: their findings, axes and files. */
export class PicturesDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the part of the compare screen, and waits for its code. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: '图形', exact: true }).click();
    await this.page.locator('.chart').nth(3).waitFor();
  }

  /** The heading over a picture, by what the picture is of. */
  finding(kind: string): Locator {
    return this.page
      .locator('.chart')
      .filter({ has: this.page.locator('.chart-kind', { hasText: kind }) })
      .getByRole('heading');
  }

  async choose(axis: string, indicator: string): Promise<void> {
    await this.page.getByRole('combobox', { name: axis }).selectOption({ label: indicator });
  }

  /** Presses a button that saves a file. */
  async save(button: string): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return download;
  }

  /** Words in the pictures that are set smaller than may be. */
  smallTexts(): Promise<readonly string[]> {
    return this.page
      .locator('.chart svg[role="img"] text')
      .evaluateAll((texts) =>
        texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12).map((text) => text.textContent),
      );
  }
}
