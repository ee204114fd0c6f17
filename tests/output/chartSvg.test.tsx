// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chartSvg } from '../../src/output/chartSvg.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="x" width="400" height="200" font-family="var(--sans)">' +
  '<g class="visx-group" style="overflow: visible"><circle r="4" fill="var(--ink)" stroke="var(--halo)"/></g></svg>';

const tokens: Readonly<Record<string, string>> = {
  ink: '#14212B',
  'ink-2': '#44525C',
  surface: '#FFFFFF',
  sans: '"Noto Sans SC", system-ui, sans-serif',
  halo: 'var(--paper)',
  paper: '#F7F8F6',
};

function file(title: string, notes: readonly string[] = ['来源：行动计划']) {
  return chartSvg(drawing, { lang: 'zh', title, notes }, (token) => tokens[token] ?? '');
}

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'application/xml');
}

test('stands alone: colours and typefaces by value, no styles, classes, scripts or addresses', () => {
  const { svg } = file('佛山最高');
  expect(svg).not.toMatch(/var\(|style=|class=|<script|<style|href|url\(|aria-|role=/);
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  expect(svg).toContain('font-family="\'Noto Sans SC\', system-ui, sans-serif"');
  expect(svg).toContain('fill="#14212B"');
  expect(svg, 'a token that names another').toContain('stroke="#F7F8F6"');
});

test('is well-formed whatever is written on it, and says it as it is', () => {
  const title = 'A <b> & "c" > 1000\u0007';
  const { svg } = file(title, ['<script>alert(1)</script>', ']]> & more']);
  const page = parsed(svg);
  expect(page.querySelector('parsererror')).toBeNull();
  expect(page.querySelector('title')?.textContent).toBe('A <b> & "c" > 1000');
  expect(page.querySelector('script')).toBeNull();
  expect(svg).not.toContain('\u0007');
});

test('gives the picture its margins and every note its line', () => {
  const one = file('佛山最高');
  const three = file('佛山最高', ['一', '二', '三']);
  expect(one.width).toBe(464);
  expect(three.height).toBeGreaterThan(one.height);
  const long = file('佛山最高', ['“长句”，'.repeat(40)]);
  const lines = [...parsed(long.svg).querySelectorAll('text')].slice(1).map((line) => line.textContent ?? '');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('“长句”，'.repeat(40));
  for (const line of lines) expect(line).not.toMatch(/^[，”]|[“]$/);
});

test('what is no picture is refused', () => {
  expect(() => chartSvg('<p>no</p>', { lang: 'zh', title: '', notes: [] }, () => '')).toThrow(/no svg element/);
});
