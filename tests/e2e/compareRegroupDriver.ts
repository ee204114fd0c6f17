import { expect, type Locator, type Page } from '@playwright/test';

/** Regrouping as a planner meets it: areas to choose or drag, and the groups made of them. Speaks Chinese. */
export class CompareRegroupDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`?view=compare&cmp=regroup${query}`);
    await expect(this.area('佛山')).toBeVisible();
  }

  /** A region or city outside the groups. */
  area(name: string): Locator {
    return this.page
      .locator('.regroup-ground')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first();
  }

  /** A group by its name. */
  group(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get groups(): Locator {
    return this.page.locator('[data-group]');
  }

  /** A member of a group, where it can be dragged. */
  member(group: string, name: string): Locator {
    return this.group(group).locator('.group-member', { hasText: name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Chooses with the keyboard alone. */
  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.area(name).focus();
      await this.page.keyboard.press('Enter');
      await expect(this.area(name)).toHaveAttribute('aria-pressed', 'true');
    }
  }

  /** Drags one thing onto another with the mouse. */
  async drag(from: Locator, onto: Locator): Promise<void> {
    await this.hold(from, onto);
    await this.page.mouse.up();
  }

  /** Holds one thing over another. */
  async hold(from: Locator, onto: Locator): Promise<void> {
    const [start, end] = [await middleOf(from), await middleOf(onto)];
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 8, start.y + 8, { steps: 2 });
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
  }
}

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('what is dragged is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
