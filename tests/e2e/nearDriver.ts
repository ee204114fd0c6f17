import type { Locator, Page } from '@playwright/test';

/** The reference of the site finder and what lies around it, as a reader meets them. */
export class NearDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The field in which the reference is typed. */
  get field(): Locator {
    return this.page.getByRole('combobox', { name: '参考点' });
  }

  get datum(): Locator {
    return this.page.getByRole('combobox', { name: '坐标基准' });
  }

  /** What the field says of what is typed, or of what is in force. */
  get said(): Locator {
    return this.page.locator('.reference-status');
  }

  /** An offered name. */
  option(name: RegExp): Locator {
    return this.page.getByRole('option', { name }).first();
  }

  /** What the list is of. */
  get title(): Locator {
    return this.page.locator('#reading').getByRole('heading', { level: 2 });
  }

  /** A place or region of the list, with what is told of it. */
  row(name: string): Locator {
    return this.page.locator('#reading li').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  open(name: string): Promise<void> {
    return this.row(name).first().getByRole('button', { name, exact: true }).click();
  }
}
