import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { COLOR_MODES } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from './aPlate.ts';

const BANDS = ['province', 'narrow'] as const;
const NINE = 'foshan guangzhou shenguanhui zhuhai zhaoqing qingyuan shaoguan zhanjiang yunfu'.split(' ');

function parsed(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'application/xml');
}

function pageOf(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return page;
}

/** The shipped atlas with its first region renamed. */
function renamed(name: string): Atlas {
  const atlas = anAtlas();
  return {
    ...atlas,
    regions: atlas.regions.map((region, index) => (index === 0 ? { ...region, name: { zh: name, en: name } } : region)),
  };
}

describe.each(COLOR_MODES)('the picture coloured by %s', (color) => {
  const markup = markupOf(anAtlas(), aScene({ color }), BANDS);
  const page = pageOf(markup);

  test('is well-formed XML', () => {
    expect(parsed(markup).querySelector('parsererror')).toBeNull();
    expect(parsed(markup).documentElement.getAttribute('class')).toBe('plate-fit');
    expect(parsed(markup.replace('</svg>', '')).querySelector('parsererror')).not.toBeNull();
  });

  test('has every region and every city without a cluster once as an area', () => {
    const ids = [...page.querySelectorAll('use.plate-area')].map((area) => area.getAttribute('data-area'));
    expect(ids.slice(0, 9)).toEqual(NINE);
    expect(new Set(ids).size).toBe(19);
    expect(ids).toHaveLength(19);
  });

  test('has every region once a band as a symbol, named', () => {
    for (const band of BANDS) {
      const symbols = [...page.querySelectorAll(`[data-key="symbols-${band}"] .plate-symbol-body`)];
      expect(symbols.map((symbol) => symbol.getAttribute('data-area'))).toEqual(NINE);
      for (const symbol of symbols) expect(symbol.getAttribute('aria-label')).toMatch(/，第 \d 个，共 9 个$/);
    }
  });

  test('has no style attribute, no script, no handler, and no id twice', () => {
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  test('refers to nothing that is not there', () => {
    const ids = new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const used = [...markup.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, href, url]) => href ?? url);
    const missing = used.filter((id) => !ids.has(id) && id !== 'outline-counties');
    expect(missing).toEqual([]);
  });
});

test('text of the tables is text, never markup', () => {
  const evil = `<script>alert("1")</script>&'`;
  const markup = markupOf(renamed(evil), aScene(), BANDS);
  expect(markup).not.toContain('<script');
  expect(parsed(markup).querySelector('parsererror')).toBeNull();
  const name = pageOf(markup).querySelector('[data-area="foshan"] .plate-name');
  expect(name?.textContent).toBe(evil);
});

test('the words of a symbol stand apart for whoever reads them as text', () => {
  const page = pageOf(markupOf(anAtlas(), aScene({ lang: 'en' }), ['province']));
  const textOf = (id: string) =>
    page.querySelector(`.plate-symbol-body[data-area="${id}"]`)?.textContent?.replace(/\s+/g, ' ').trim();
  expect(textOf('foshan')).toBe('Foshan 600');
  expect(textOf('guangzhou')).toBe('Guangzhou ≥500');
  expect(textOf('shenguanhui')).toBe('Shenzhen– Dongguan– Huizhou ≥450');
  expect(textOf('yunfu')).toBe('Yunfu >100 stone only');
});

test('the style sheet fits the box of the first view: its ratio is that of the table', () => {
  const { width, height } = sheetPlane(anAtlas().sheet);
  const css = readFileSync('src/plate/plate.css', 'utf8');
  const ratios = [...css.matchAll(/1\.3\d{3,}/g)].map(([ratio]) => Number(ratio));
  expect(ratios.length).toBeGreaterThan(2);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(width / height, 4);
});
