import { expect, type Locator, type Page } from '@playwright/test';

/** Longer than any step of the stories that ship stays, s. */
const DWELL_S = 30;
const IDLE_S = 46;

/** A kiosk as whoever sets it up and whoever passes by meet it. Its clock is the test's. */
export class KioskDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page with a clock that can be put forward; until then it runs as ever. */
  async open(query: string): Promise<void> {
    await this.page.clock.install();
    await this.page.goto(query);
  }

  /** Starts the kiosk with a story from the page of stories. */
  async start(story: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^循环播放.*${story}`) }).click();
    await this.loops(1);
  }

  /** Waits until it runs and shows a step. */
  async loops(step: number): Promise<void> {
    await expect.poll(() => this.link()).toMatch(new RegExp(`[?&]step=${step}&.*kiosk=on`));
    await expect(this.bar).toHaveCount(0);
  }

  /** The dwell time of the step passes. */
  async stepPasses(): Promise<void> {
    await this.page.clock.fastForward(DWELL_S * 1000);
  }

  /** The laptop sleeps. */
  async sleeps(hours: number): Promise<void> {
    await this.page.clock.fastForward(hours * 3_600_000);
  }

  /** Nobody touches anything for as long as it takes. */
  async isLeft(): Promise<void> {
    await this.page.clock.fastForward(IDLE_S * 1000);
  }

  /** What visitors have while they use the map. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: '自由查看' });
  }

  link(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  /** True where the page keeps the browser from answering: a menu, a drop, a key of the browser's. */
  refuses(type: string): Promise<boolean> {
    return this.page.evaluate(
      (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      type,
    );
  }

  async holdEscape(seconds: number): Promise<void> {
    await this.page.keyboard.down('Escape');
    await this.page.clock.runFor(seconds * 1000);
    await this.page.keyboard.up('Escape');
  }
}
