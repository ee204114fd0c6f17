import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** A talk as its presenter meets it: the audience's window, and the console in a second window. Speaks Chinese. */
export class ConsoleDriver {
  readonly audience: Page;
  /** What either window threw or complained of. */
  readonly noise: string[] = [];

  constructor(audience: Page) {
    this.audience = audience;
  }

  /** Opens a link to a step and waits until it is on the screen. */
  async present(link: string): Promise<void> {
    await this.audience.goto(link);
    await this.onScreen();
  }

  async onScreen(): Promise<void> {
    await expect(this.audience.locator('.stage h1')).toBeVisible({ timeout: 30_000 });
  }

  /** Presses the key that opens the console; gives its window once it has joined. */
  async openConsole(): Promise<Page> {
    const opened = this.audience.context().waitForEvent('page');
    const pages = () => this.audience.context().pages().length;
    const before = pages();
    // On a busy machine the stage stands a moment before it hears keys.
    await expect(async () => {
      if (pages() === before) await this.audience.keyboard.press('c');
      await expect.poll(pages, { timeout: 2000 }).toBeGreaterThan(before);
    }).toPass();
    const page = await opened;
    page.on('pageerror', (error) => this.noise.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.noise.push(message.text());
    });
    await this.joined(page);
    return page;
  }

  /** The console leads the talk: its buttons act. */
  async joined(console: Page): Promise<void> {
    await expect(console.locator('.console[data-joined="true"]')).toBeVisible({ timeout: 30_000 });
  }

  /** The step in the address of the audience's window. */
  async showsStep(step: number): Promise<void> {
    await expect.poll(() => new URL(this.audience.url()).searchParams.get('step')).toBe(String(step));
  }

  button(console: Page, name: string): Locator {
    return console.getByRole('button', { name, exact: true });
  }

  /** What axe finds in a window as it is, in one line each. */
  async faults(console: Page): Promise<readonly string[]> {
    await console.evaluate(axe.source);
    const { violations } = await console.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
