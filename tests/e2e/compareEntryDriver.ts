import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** The ways into a comparison and out of it as a file. */
export class CompareEntryDriver {
  readonly page: Page;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'yuecai-compare-'));

  constructor(page: Page) {
    this.page = page;
  }

  /** What is put together, over whatever is read. */
  get strip(): Locator {
    return this.page.getByRole('region', { name: /^(对比|Compare)$/ });
  }

  get open(): Locator {
    return this.strip.getByRole('button', { name: /^(打开对比|Open comparison)$/ });
  }

  get clear(): Locator {
    return this.strip.getByRole('button', { name: /^(清除|Clear)$/ });
  }

  /** At the foot of a panel. */
  get add(): Locator {
    return this.page.getByRole('button', { name: /^(加入对比|Compare)$/ }).last();
  }

  /** The letters on the map's symbols. */
  letters(): Promise<readonly string[]> {
    return this.page.locator('.plate-badge-letter').allTextContents();
  }

  /** Distances between what is compared. */
  get mutual(): Locator {
    return this.page.getByRole('table', { name: /^(彼此距离|Distances between them)$/ });
  }

  /** Saves the table by its button; gives its name and what is in it. */
  async save(kind: 'CSV' | 'XLSX'): Promise<{ readonly name: string; readonly content: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: new RegExp(`^(导出表格为|Export the table as) ${kind}$`) }).click();
    const download = await coming;
    const name = download.suggestedFilename();
    const file = path.join(this.folder, name);
    await download.saveAs(file);
    return { name, content: readFileSync(file) };
  }
}
