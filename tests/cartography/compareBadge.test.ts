import { describe, expect, it } from 'vitest';
import { BADGE_RADIUS } from '../../src/cartography/compareBadge.ts';
import { frame } from '../../src/cartography/frame.ts';
import { GLYPH_RADIUS } from '../../src/cartography/glyph.ts';
import type { RegionId } from '../../src/model/ids.ts';
import { COLOR_MODES, type Scene } from '../../src/model/scene.ts';
import { BANDS } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const nine = anAtlas().regions.map(({ id }) => id);
const symbolsOf = (part: Partial<Scene>, band: (typeof BANDS)[number] = 'province') =>
  frame(anAtlas(), aScene(part), band).symbols;

describe('letters of what is compared', () => {
  it('follow the order in which it was chosen, and are said', () => {
    const symbols = symbolsOf({ areas: ['yunfu', 'foshan'] as RegionId[] });
    const of = (id: string) => symbols.find(({ region }) => region === id);
    expect(of('yunfu')?.badge?.text).toBe('A');
    expect(of('foshan')?.badge?.text).toBe('B');
    expect(of('foshan')?.speech).toMatch(/，对比 B$/);
    expect(of('zhuhai')?.badge).toBeNull();
  });

  it('stand at nothing that is selected alone, and not in other views', () => {
    for (const part of [{ areas: nine.slice(0, 1) }, { areas: nine, view: 'find' as const }])
      expect(symbolsOf(part).every(({ badge }) => badge === null)).toBe(true);
  });

  it.each(BANDS)('stand clear of the marks and outside the circle (%s)', (band) => {
    for (const lang of ['zh', 'en'] as const)
      for (const { badge, layout } of symbolsOf({ areas: nine, lang }, band)) {
        if (badge === null) throw new Error('no badge');
        for (const { x, y } of layout.marks)
          expect(Math.hypot(badge.x - x, badge.y - y)).toBeGreaterThan(GLYPH_RADIUS + BADGE_RADIUS - 1);
        expect(Math.hypot(badge.x, badge.y)).toBeGreaterThan((layout.circle?.radius ?? 0) + BADGE_RADIUS);
      }
  });

  it('stand above the words where no circle is drawn', () => {
    for (const color of COLOR_MODES.filter((mode) => mode === 'intensity'))
      for (const { badge, layout } of symbolsOf({ areas: nine, color }))
        for (const { y, size } of layout.lines) expect(badge?.y).toBeLessThanOrEqual(y - size);
  });
});
