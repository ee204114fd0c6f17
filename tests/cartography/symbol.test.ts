import { describe, expect, test } from 'vitest';
import { frame, type RegionSymbol } from '../../src/cartography/frame.ts';
import { circleRadius } from '../../src/cartography/symbol.ts';
import { COLOR_MODES, type Scene } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

function symbolOf(region: string, part: Partial<Scene> = {}): RegionSymbol {
  const found = frame(anAtlas(), aScene(part), 'province').symbols.find((symbol) => symbol.region === region);
  if (found === undefined) throw new Error(`no symbol of ${region}`);
  return found;
}

const marksOf = (region: string) =>
  symbolOf(region).layout.marks.map(({ sector, hollow }) => (hollow ? `(${sector})` : sector));

describe('marks', () => {
  test.each([
    ['foshan', 'building nonferrous nonferrous nonferrous nonferrous chemical chemical'],
    ['guangzhou', 'own own own'],
    ['shenguanhui', 'chemical electronic electronic electronic'],
    ['zhuhai', 'chemical chemical chemical chemical'],
    ['zhaoqing', 'building building (nonferrous) (nonferrous) nonferrous nonferrous'],
    ['qingyuan', 'building building nonferrous nonferrous nonferrous nonferrous'],
    ['shaoguan', 'steel (nonferrous) (rare) (nonferrous) (nonferrous) nonferrous'],
    ['zhanjiang', 'steel steel chemical'],
    ['yunfu', 'building steel'],
  ])(
    'of %s: one a named material, in the order of the source, hollow where it is an existing strength',
    (region, marks) => {
      expect(marksOf(region).join(' ')).toBe(marks);
    },
  );

  test('stand on the ring, clockwise, as far apart as their width and a gap', () => {
    for (const { layout } of frame(anAtlas(), aScene(), 'province').symbols) {
      const radius = layout.circle?.radius ?? 0;
      const angles = layout.marks.map(({ x, y }) => Math.atan2(y, x));
      for (const { x, y } of layout.marks) expect(Math.hypot(x, y)).toBeCloseTo(radius, 6);
      for (const [index, angle] of angles.entries()) {
        const before = angles[index - 1];
        if (before === undefined) continue;
        const step = (angle - before + 2 * Math.PI) % (2 * Math.PI);
        expect(step * radius).toBeCloseTo(11.6, 6);
      }
    }
  });

  test('of a sector that is switched off stay, as off', () => {
    const marks = symbolOf('zhanjiang', { hide: ['steel'] }).layout.marks;
    expect(marks.map(({ off }) => off)).toEqual([true, true, false]);
  });
});

describe('circles', () => {
  test('have areas in proportion to the targets, from a true zero', () => {
    expect(circleRadius(0)).toBe(0);
    expect((circleRadius(6000) / circleRadius(1500)) ** 2).toBeCloseTo(4, 9);
    expect(symbolOf('foshan').layout.circle?.radius).toBeCloseTo(0.52 * Math.sqrt(6000), 9);
  });

  test('stand in every mode but intensity, where neither circle nor mark does', () => {
    for (const color of COLOR_MODES) {
      const { layout } = symbolOf('zhuhai', { color });
      expect(layout.circle !== null).toBe(color !== 'intensity');
      expect(layout.marks.length).toBe(color === 'intensity' ? 0 : 4);
    }
  });
});

describe('words', () => {
  const valuesOf = (part: Partial<Scene>) =>
    frame(anAtlas(), aScene(part), 'province').symbols.map(({ layout }) => {
      const value = layout.lines.find(({ kind }) => kind === 'value');
      const under = layout.lines.find(({ kind }) => kind === 'suffix');
      return [value?.text, value?.suffix ?? under?.text].filter((word) => word != null).join(' ');
    });

  test.each([
    ['zh', 'target', ['6000', '≥5000', '≥4500', '>2000', '>1500', '>1200', '>1000', '>1000', '>1000 仅石材']],
    ['en', 'target', ['600', '≥500', '≥450', '>200', '>150', '>120', '>100', '>100', '>100 stone only']],
    ['zh', 'intensity', ['1.58', '≥0.67', '≥0.28', '>1.15', '>0.10', '>0.06', '>0.05', '>0.08', '>0.13 仅石材']],
    ['en', 'intensity', ['158', '≥67', '≥28', '>115', '>10', '>6', '>5', '>8', '>13 stone only']],
  ] as const)('%s, %s: every number has its sign, and Yunfu says what it covers', (lang, color, values) => {
    expect(valuesOf({ lang, color })).toEqual(values);
  });

  test('the name is read before the number, and a name of three cities breaks after its dashes', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const band of ['narrow', 'province', 'region'] as const)
        for (const { layout } of frame(anAtlas(), aScene({ lang }), band).symbols)
          expect(layout.lines[0]?.kind).toBe('name');
    const names = symbolOf('shenguanhui', { lang: 'en' }).layout.lines.filter(({ kind }) => kind === 'name');
    expect(names.map(({ text }) => text)).toEqual(['Shenzhen–', 'Dongguan–', 'Huizhou']);
  });

  test('text set inside a circle fits into it', () => {
    for (const band of ['narrow', 'province', 'region'] as const)
      for (const { layout } of frame(anAtlas(), aScene(), band).symbols)
        for (const { text, anchor, x, y, size } of layout.lines)
          if (anchor === 'middle' && x === 0 && Math.abs(y) < (layout.circle?.radius ?? 0))
            expect(text.length * size * 0.6).toBeLessThan(2 * (layout.circle?.radius ?? 0));
  });
});
