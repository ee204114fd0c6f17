import { expect, type Page } from '@playwright/test';

/** The sizes of screens that a talk is given on: an old projector, a hall, a television, a wall, a phone. CSS px. */
export const SCREENS = [
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
  [6656, 1792],
  [390, 844],
] as const;

/** A talk as its presenter gives it, by the keys of a clicker, and as the last row reads it. */
export class TalkDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a step by its link and waits until it is on the stage. */
  async present(story: string, step = 1): Promise<void> {
    await this.page.goto(`?view=present&story=${story}&step=${step}`);
    await expect(this.page.locator('.stage h1')).toBeVisible({ timeout: 30_000 });
    // The atlas settles what the link says once the data is there.
    await this.shows(step);
  }

  /** Presses keys, one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Which step of how many the foot names. */
  async shows(step: number): Promise<void> {
    await expect(this.page.locator('.stage-count')).toHaveText(new RegExp(`^${step} / `));
    expect(this.link()).toContain(`step=${step}`);
  }

  /** The finding of the step on the stage. */
  title(): Promise<string> {
    return this.page
      .locator('.stage h1')
      .textContent()
      .then((text) => text ?? '');
  }

  async isDark(dark: boolean): Promise<void> {
    await expect(this.page.locator('.stage-black')).toHaveCount(dark ? 1 : 0);
  }

  /** Ends the talk by Esc; where the browser shows it in full screen, the first leaves that. */
  async leave(): Promise<void> {
    const stage = this.page.locator('.stage');
    await expect(async () => {
      await this.press('Escape');
      await expect(stage).toHaveCount(0, { timeout: 1500 });
    }).toPass();
    await expect(this.page.locator('.story-hub h1')).toBeVisible();
  }

  link(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  async inLanguage(tag: 'zh-CN' | 'en'): Promise<void> {
    if ((await this.page.locator('html').getAttribute('lang')) !== tag) await this.press('l');
    await expect(this.page.locator('html')).toHaveAttribute('lang', tag);
  }

  /** Only words are looked at: a wall's worth of map is not painted for each of them. */
  async hideMap(): Promise<void> {
    await this.page.locator('.page-map').evaluate((map: HTMLElement) => map.style.setProperty('visibility', 'hidden'));
    await this.page
      .locator('.stage')
      .evaluate((stage: HTMLElement) => stage.style.setProperty('visibility', 'visible'));
  }

  /** On how many steps the story in hand counts. */
  async count(): Promise<number> {
    return Number(((await this.page.locator('.stage-count').textContent()) ?? '').split('/')[1]);
  }

  /**
   * What cannot be read on the stage as it stands: words cut by their box or the screen, words over other words, and words
   * too small.
   */
  unread(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      const faults: string[] = [];
      const said = ['.stage-over', '.stage-label', '.stage-figure', 'h1', '.stage-body', '.stage-key', '.stage-rows'];
      const rest = ['.stage-note', '.stage-classes', '.stage-steps', '.stage-approval', '.stage-hints'];
      const blocks = [...said, ...rest].flatMap((selector) =>
        [...document.querySelectorAll<HTMLElement>(`.stage ${selector}`)].filter((each) => each.checkVisibility()),
      );
      const column = document.querySelector<HTMLElement>('.stage-text');
      for (const element of [...(column === null ? [] : [column]), ...blocks]) {
        const isCut =
          element.scrollWidth > element.clientWidth + 1 ||
          (element === column && element.scrollHeight > element.clientHeight + 4);
        // Digits are lower than their line, in which they are set tightly.
        if (isCut && !element.matches('.stage-figure')) faults.push(`${element.className} ${element.tagName} is cut`);
      }
      // Where the words are, not the room that their boxes take.
      const boxes = blocks.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const tight = element.matches('.stage-figure') ? 0.32 * element.getBoundingClientRect().height : 2;
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { name: element.className || element.tagName, left, right, top: top + tight, bottom: bottom - tight };
      });
      for (const [index, box] of boxes.entries()) {
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
          faults.push(`${box.name} leaves the screen`);
        for (const other of boxes.slice(index + 1))
          if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
            faults.push(`${box.name} lies over ${other.name}`);
      }
      const least = Math.min(...blocks.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
      if (least < 9) faults.push(`${least} px is too small`);
      return faults;
    });
  }
}
