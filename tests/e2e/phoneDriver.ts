import type { AtlasDriver } from './atlasDriver.ts';

/** What lies over the map, and what fingers hit, where the window is small. */
export class PhoneDriver {
  private readonly atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }

  /** Share of the outline of an area that lies under something else than the map, or outside the window. */
  async coveredShare(id: string): Promise<number> {
    const spots = (await this.atlas.reading.sight()).ringsOf(id).flat();
    const covered = await this.atlas.page.evaluate(
      (all) =>
        all.filter(({ x, y }) => {
          const hits = document.elementsFromPoint(x, y);
          const words = document.querySelector('.map-foot-words')?.getBoundingClientRect();
          const isUnderWords = words !== undefined && y > words.top && y < words.bottom;
          return isUnderWords || hits[0]?.closest('.map-slot') == null;
        }).length,
      spots,
    );
    return covered / spots.length;
  }

  /** What stands over a region's symbol, name or target. */
  coversSymbol(id: string): Promise<readonly string[]> {
    return this.atlas.page.evaluate((region) => {
      const symbol = [...document.querySelectorAll(`.plate-symbol-body[data-area="${region}"]`)].find((each) =>
        each.checkVisibility(),
      );
      const parts = [...(symbol?.querySelectorAll('.plate-ring, text') ?? [])].map((part) =>
        part.getBoundingClientRect(),
      );
      if (parts.length === 0) return ['no symbol'];
      const over = document.querySelectorAll(
        '.search-field, .sector-chips button, .map-controls button, .map-note-sign, .map-foot-words, .plate-scale > svg, .sheet, .top-bar',
      );
      return [...over]
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return parts.some(
            (part) => part.left < box.right && part.right > box.left && part.top < box.bottom && part.bottom > box.top,
          );
        })
        .map((each) => each.getAttribute('class') ?? each.tagName);
    }, id);
  }

  /** Buttons of bar, search, chips, map, panel head and foot of which a finger hits less than 44 px either way. */
  smallTargets(): Promise<readonly string[]> {
    return this.atlas.page.evaluate(() => {
      const least = 43;
      const places = '.top-bar, .page-left, .map-controls, .map-note, .panel-head, .panel-foot, .filter-strip';
      const buttons = [...document.querySelectorAll<HTMLElement>(`:is(${places}) button`)];
      /** So far a finger still hits the button from its middle, one way, px. */
      const reach = (button: HTMLElement, x: number, y: number, dx: number, dy: number) => {
        let far = 0;
        while (far < least && button.contains(document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1))))
          far += 1;
        return far;
      };
      return buttons
        .filter((button) => button.checkVisibility())
        .flatMap((button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          if (x < 0 || x > innerWidth || left < 0 || right > innerWidth || y > innerHeight) return [];
          const across = reach(button, x, y, 1, 0) + reach(button, x, y, -1, 0) + 1;
          const down = reach(button, x, y, 0, 1) + reach(button, x, y, 0, -1) + 1;
          const name = button.getAttribute('aria-label') ?? button.textContent;
          return across < least || down < least ? [`${name}: ${across} × ${down}`] : [];
        });
    });
  }

  /** Of the sheet over the map, CSS px. */
  async sheetHeight(): Promise<number> {
    return (await this.atlas.page.locator('.sheet').boundingBox())?.height ?? 0;
  }

  /** What reaches beyond the window to the right, where nothing is meant to scroll that way. */
  sideways(): Promise<readonly string[]> {
    return this.atlas.page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      const beyond = [
        ...document.querySelectorAll('.top-bar *, .page-right *, dialog[open] *, .search-results *'),
      ].filter((each) => {
        const { right, width, height } = each.getBoundingClientRect();
        return width > 1 && height > 1 && right > innerWidth + 1 && each.checkVisibility();
      });
      const names = beyond.map((each) => `${each.tagName} ${each.className.toString()}`);
      return scrollWidth > innerWidth ? [`page ${scrollWidth}`, ...names] : names;
    });
  }
}
