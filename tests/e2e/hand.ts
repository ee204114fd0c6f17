import { expect, type Locator, type Page } from '@playwright/test';

/** How a reader gets at what stands on the page. */
export interface Hand {
  /** Presses a button, follows a link, enters a field, unfolds a part. */
  readonly use: (target: Locator) => Promise<void>;
  /** The same with an option of a list that a field leads. */
  readonly choose: (field: Locator, option: Locator) => Promise<void>;
  /** Leaves what stands over the page: by its button, or by the key for it. */
  readonly leave: (close: Locator) => Promise<void>;
}

export const HANDS = ['mouse', 'keyboard', 'touch'] as const;

export function handOf(kind: (typeof HANDS)[number], page: Page): Hand {
  switch (kind) {
    case 'mouse':
      return { use: click, choose: (_, option) => click(option), leave: click };
    case 'touch':
      return { use: tap, choose: (_, option) => tap(option), leave: tap };
    case 'keyboard':
      return {
        use: (target) => useByKeyboard(page, target),
        choose: (field, option) => chooseByKeyboard(page, field, option),
        leave: () => page.keyboard.press('Escape'),
      };
  }
}

const click = (target: Locator) => target.click();
const tap = (target: Locator) => target.tap();

/** More presses than the longest panel needs from the top of the page. */
const MOST_PRESSES = 150;

async function useByKeyboard(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target, 'what has the focus is in sight').toBeInViewport();
      // A field is entered by the focus alone.
      if (!(await target.evaluate((element) => element instanceof HTMLInputElement)))
        await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

async function chooseByKeyboard(page: Page, field: Locator, option: Locator): Promise<void> {
  await expect(field).toBeFocused();
  await expect(option).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await field.getAttribute('aria-activedescendant')) === (await option.getAttribute('id'))) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`The arrow keys do not reach ${String(option)}.`);
}
