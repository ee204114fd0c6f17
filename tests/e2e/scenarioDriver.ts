import { expect, type Locator, type Page } from '@playwright/test';

/** The scenario as a planner meets it: the forms, the checks, undo and redo. */
export class ScenarioDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the scenario part by its link. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`?view=compare&cmp=scenario${query}`);
    await expect(this.target('佛山').or(this.target('Foshan'))).toBeVisible({ timeout: 30_000 });
  }

  /** The number of a region's target. */
  target(region: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^(${region}的目标，|Target of ${region},)`) });
  }

  /** The sign of a region's target. */
  sign(region: string): Locator {
    return this.page.getByRole('combobox', {
      name: new RegExp(`^(${region}目标的限定词|Sign of the target of ${region})$`),
    });
  }

  /** A check by its name, at the level it is listed under. */
  check(name: string, level: 'fails' | 'caution' | 'holds'): Locator {
    return this.page.locator(`.balance-list > [data-level="${level}"]`).filter({ hasText: name });
  }

  /** What says whose figures stand on the screen. */
  get mark(): Locator {
    return this.page.locator('.scenario-mark');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: /^(撤销|Undo)/ });
  }

  /** A part of the form by what unfolds it. */
  fold(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true }).locator('summary').first();
  }
}
