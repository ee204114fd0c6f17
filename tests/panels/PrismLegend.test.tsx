import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { Scene } from '../../src/model/scene.ts';
import { CircleLegend } from '../../src/panels/CircleLegend.tsx';
import { PrismLegend } from '../../src/panels/PrismLegend.tsx';
import { store } from '../../src/state/store.ts';
import { show } from './show.tsx';

beforeEach(() => {
  store.setState({ map: { kind: 'live', software: false } });
});

function shown(legend: ReactNode, part: Partial<Scene> = {}): HTMLElement {
  return show(legend, { prism: true, ...part }).page.container;
}

it('says what a kilometre of height and a cubic kilometre stand for, that targets are no outcomes, and that floors stay floors', () => {
  const text = shown(<PrismLegend />).textContent ?? '';
  expect(text).toContain('1 km 高＝0.01\u00a0亿元/km²');
  expect(text).toContain('1 km³ 为 0.01 亿元');
  expect(text).toContain('2025 年目标，不是实绩');
  expect(text).toContain('来源未注年份');
  expect(text).toMatch(/≥、> 的.*下限/);
  expect(text).toContain('仅计石材');
});

it('says it in English with the same numbers', () => {
  const text = shown(<PrismLegend />, { lang: 'en' }).textContent ?? '';
  expect(text).toContain('1 km of height = 1\u00a0million CNY/km²');
  expect(text).toContain('1 km³ is 1 million CNY');
  expect(text).toMatch(/≥ or >.*lower bounds/);
});

it('draws a scale whose heights are in proportion to their numbers, for the ear too', () => {
  const drawn = shown(<PrismLegend />);
  const heights = [...drawn.querySelectorAll('.prism-wall')].map((bar) => Number(bar.getAttribute('height')));
  const numbers = [...drawn.querySelectorAll('svg text:not(.prism-km)')].map((each) => Number(each.textContent));
  expect(numbers).toEqual([1.5, 1, 0.5, 0.1]);
  for (const [at, height] of heights.entries())
    expect(height / (heights[0] ?? 0)).toBeCloseTo((numbers[at] ?? 0) / (numbers[0] ?? 0), 6);
  expect(drawn.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('1.5 亿元/km² 高 150 km');
});

it('says why the map is flat where there is no WebGL; circles then keep their legend', () => {
  store.setState({ map: { kind: 'plate', why: 'no-webgl' } });
  expect(shown(<PrismLegend />).textContent).toContain('棱柱需要 WebGL');
  expect(shown(<CircleLegend />).querySelector('svg')).not.toBeNull();
  store.setState({ map: { kind: 'live', software: false } });
  expect(shown(<CircleLegend />).querySelector('svg')).toBeNull();
});
