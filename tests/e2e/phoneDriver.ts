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
        '.search-field, .sector-chips button, .map-controls, .map-note-sign, .map-foot-words, .plate-scale > svg, .sheet, .top-bar',
      );
      return [...over]
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return parts.some(
            (part) => part.left < box.right && part.right > box.left && part.top < box.bottom && part.bottom > box.top,
          );
        })
        .map((each) => each.className.toString());
    }, id);
  }

  /** Buttons of bar, search, chips, map, panel head and foot of which a finger hits less than 44 px either way. */
  smallTargets(): Promise<readonly string[]> {
    return this.atlas.page.evaluate(() => {
      const half = 21.5;
      const places = '.top-bar, .page-left, .map-controls, .map-note, .panel-head, .panel-foot, .filter-strip';
      const buttons = [...document.querySelectorAll<HTMLElement>(`:is(${places}) :is(button, input)`)];
      const isHit = (button: HTMLElement, x: number, y: number) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (button.contains(hit) || button.parentElement?.closest('.search-field')?.contains(hit));
      };
      return buttons
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const inSight = x > half && x < innerWidth - half && y > half && y < innerHeight - half;
          const ends: readonly (readonly [number, number])[] = [
            [x - half, y],
            [x + half, y],
            [x, y - half],
            [x, y + half],
          ];
          return inSight && !ends.every(([endX, endY]) => isHit(button, endX, endY));
        })
        .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
    });
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
