import { expect, type Locator, type Page } from '@playwright/test';

/** The shortlist as a reader meets it: stars in the heads of panels, rows in the site finder. Speaks Chinese. */
export class ShortlistDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts on the shortlist what is read now. */
  async star(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `加入清单：${name}`, pressed: false }).click();
    await expect(this.page.getByRole('button', { name: `移出清单：${name}`, pressed: true })).toBeVisible();
  }

  get rows(): Locator {
    return this.page.locator('.shortlist-row');
  }

  /** Names from the first to the last. */
  names(): Locator {
    return this.page.locator('.shortlist-name');
  }

  note(name: string): Locator {
    return this.page.getByRole('textbox', { name: `备注：${name}` });
  }

  grip(name: string): Locator {
    return this.page.getByRole('button', { name: `拖动：${name}` });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What is told to readers who hear the page. */
  spoken(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** What this device keeps, as it is stored; null where nothing is. */
  kept(): Promise<readonly (readonly [unknown, unknown])[]> {
    return this.page.evaluate(
      () =>
        new Promise<[unknown, unknown][]>((resolve, reject) => {
          const opened = indexedDB.open('yuecai-atlas');
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const found: [unknown, unknown][] = [];
            const cursor = opened.result.transaction('shortlist').objectStore('shortlist').openCursor();
            cursor.onerror = () => reject(cursor.error);
            cursor.onsuccess = () => {
              const at = cursor.result;
              if (at === null) {
                opened.result.close();
                resolve(found);
                return;
              }
              found.push([at.key, at.value]);
              at.continue();
            };
          };
        }),
    );
  }
}
