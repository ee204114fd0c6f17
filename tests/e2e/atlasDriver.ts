import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { chineseNotMarked } from './chineseNotMarked.ts';
import { type Clocks, watchClocks } from './clocks.ts';
import type { Rgb } from './mapPicture.ts';
import { MapReading } from './mapReading.ts';
import type { Spot } from './sightOnPage.ts';

/** Who draws the ground once the page has started: the live map, or the plate for want of WebGL. */
export type Ground = 'map' | 'plate-only';

/** Around a finger, CSS px. */
const FINGER = 14;

/** The atlas as a reader meets it: journeys speak in its words, and this alone knows elements, selectors and gestures. */
export class AtlasDriver {
  readonly page: Page;
  /** Who is to draw the ground in this browser. */
  readonly ground: Ground;
  readonly reading: MapReading;
  /** Addresses of everything the page asked for, in order. */
  readonly requests: string[] = [];

  constructor(page: Page, ground: Ground) {
    this.page = page;
    this.ground = ground;
    this.reading = new MapReading(page);
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens a link and waits until the map answers and its ground is drawn for good. */
  async open(query = '', origin = ''): Promise<void> {
    await this.page.goto(`${origin}${query}`);
    await this.settled();
  }

  /** Waits until the page answers and the ground is drawn by whom it shall be. */
  async settled(): Promise<void> {
    await this.started();
    await expect(this.root, 'who draws the ground').toHaveAttribute('data-atlas', this.ground, { timeout: 30_000 });
    await this.reading.atRest();
  }

  /** Opens a link of which it is known that not everything loads, and waits for the message. */
  async openBroken(query = '', origin = ''): Promise<void> {
    await this.page.goto(`${origin}${query}`);
    await expect(this.failure).toBeVisible();
  }

  /** The page shows buttons before they answer: the map's symbols become buttons once they do. */
  async started(): Promise<void> {
    await expect(this.symbols.first()).toHaveAttribute('role', 'button');
  }

  get root(): Locator {
    return this.page.locator('html');
  }

  /** `plate`, `map`, `failed` …, or null while the scene of a link is not read. */
  status(): Promise<string | null> {
    return this.root.getAttribute('data-atlas');
  }

  /** The query string in the address bar. */
  link(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  get map(): Locator {
    return this.page.locator('#plate');
  }

  /** The symbols of the nine that are on screen, in the plan's order. */
  get symbols(): Locator {
    return this.map.locator('.plate-symbol-body:visible');
  }

  /** The symbol of a region by its name, in the language shown. */
  symbol(name: string): Locator {
    return this.symbols.and(this.map.getByLabel(new RegExp(`^${name} `)));
  }

  /** The plate's own drawing of an area, hidden while the live map draws. */
  area(id: string): Locator {
    return this.map.locator(`.plate-area[data-area="${id}"]`);
  }

  /** The colour an area is filled with, as it stands on screen. */
  async fill(id: string): Promise<Rgb> {
    const [fill = [-1, -1, -1]] = await this.reading.fills(id);
    return fill;
  }

  /** True while a region is drawn faintly because the filter leaves nothing of it; its symbol says so, and its ground shows it. */
  dimmed(id: string): Promise<boolean> {
    return this.map
      .locator(`.plate-symbol-body[data-area="${id}"]:visible`)
      .evaluate((symbol) => symbol.classList.contains('is-dim'));
  }

  /** A point where a click meets the area itself: not a symbol, not a neighbour. Waits for the end of a flight. */
  pointIn(id: string): Promise<Spot> {
    return this.reading.spotIn(id);
  }

  async hoverArea(id: string): Promise<void> {
    const { x, y } = await this.pointIn(id);
    await this.page.mouse.move(x, y);
  }

  async clickArea(id: string): Promise<void> {
    const { x, y } = await this.pointIn(id);
    await this.page.mouse.click(x, y);
  }

  async tapArea(id: string): Promise<void> {
    const { x, y } = await this.reading.spotIn(id, FINGER);
    await this.page.touchscreen.tap(x, y);
  }

  /** Goes to the map with the Tab key from the top of the page; gives the number of presses. */
  async tabToMap(): Promise<number> {
    for (let presses = 1; presses <= 60; presses += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.focusedSymbol()) !== null) return presses;
    }
    throw new Error('Tab never reaches the map.');
  }

  /** The name of the region whose symbol has the keyboard's focus, or null. */
  focusedSymbol(): Promise<string | null> {
    return this.page.evaluate(
      () => document.querySelector('#plate :focus')?.getAttribute('aria-label')?.split(' ')[0] ?? null,
    );
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  get tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** The panel of the region or city that is selected. */
  get panel(): Locator {
    return this.page.getByRole('article');
  }

  /** The name at the head of the panel. */
  get panelTitle(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  /** The table of the nine; the province's products are another. */
  get table(): Locator {
    return this.page.locator('#reading #region-table');
  }

  /** A row of the table by the region's name. */
  row(name: string): Locator {
    return this.table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Names in the table from top to bottom. */
  async tableOrder(): Promise<readonly string[]> {
    const names = await this.table.locator('tbody th button').allInnerTexts();
    return names.map((name) => name.trim());
  }

  legendRow(name: string): Locator {
    return this.page.locator('.sector-legend').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** What the classes of the colour mode stand for, from the lowest. */
  legendClasses(): Promise<readonly string[]> {
    return this.page.locator('.class-legend li .class-range').allInnerTexts();
  }

  /** Chooses a colour mode; where the window is narrow its legend is opened for it, and closed again. */
  async colorBy(name: string): Promise<void> {
    const mode = this.page.getByRole('group', { name: /着色方式|Colour by/ }).getByText(name, { exact: true });
    const drawer = this.page.getByRole('button', { name: /^(着色与图例|Colours and legend)$/ });
    const isNarrow = await drawer.isVisible();
    if (isNarrow) await drawer.click();
    await mode.click();
    if (isNarrow) await this.press('Escape');
  }

  async speak(language: '中文' | 'English'): Promise<void> {
    await this.page.getByRole('button', { name: language }).click();
  }

  async changeTheme(): Promise<void> {
    await this.page.getByRole('button', { name: /投影主题|Stage theme/ }).click();
  }

  /** The sentence beside the map on who draws it, with what a reader can do. */
  get mapNote(): Locator {
    return this.page.locator('.map-note');
  }

  /** Puts the still map in the live one's place, as a slow machine is offered to. */
  async chooseStillMap(): Promise<void> {
    const choice = this.mapNote.getByRole('button', { name: /^(改用静态地图|Use the still map)$/ });
    const sign = this.mapNote.locator('.map-note-sign');
    if (await sign.isVisible()) await sign.click();
    await choice.click();
    if (await sign.isVisible()) await sign.click();
    await expect(this.root).toHaveAttribute('data-atlas', 'plate-only');
  }

  get notes(): Locator {
    return this.page.getByRole('status', { name: /提示|Notes/ });
  }

  get failure(): Locator {
    return this.page.getByRole('alert');
  }

  /** The sentence for readers without scripts; by its place, since text is not looked for inside noscript. */
  get scriptsOffNote(): Locator {
    return this.page.locator('noscript p');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Every text of the page in Chinese characters that is not marked as Chinese. */
  chineseNotMarked(): Promise<readonly string[]> {
    return this.page.evaluate(chineseNotMarked);
  }

  /** Counts, from the next opening on, the frames and timers that scripts ask for. */
  watchClocks(): Promise<void> {
    return watchClocks(this.page);
  }

  clocks(): Promise<Clocks> {
    return this.page.evaluate(() => ({ ...window.askedClocks }));
  }

  devtools(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.page);
  }
}
