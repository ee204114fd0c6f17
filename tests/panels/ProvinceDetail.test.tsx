// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/model/ids.ts';
import { LANGS, type Lang } from '../../src/model/localized.ts';
import type { Measure } from '../../src/model/measure.ts';
import { ProvinceDetail } from '../../src/panels/ProvinceDetail.tsx';
import { showMeasure } from '../../src/state/provinceActions.ts';
import { type ProvincePart, store } from '../../src/state/store.ts';
import { figureText } from '../../src/text/figure.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { EVERY_PART } from './everyPart.ts';
import { seen, show } from './show.tsx';

/** The panel with some of its parts open. */
function open(parts: readonly ProvincePart[], lang: Lang = 'zh') {
  const shown = show(<ProvinceDetail />, { lang });
  act(() => store.setState({ unfolded: parts }));
  return { ...shown, text: seen(shown.page.container) };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('ProvinceDetail', () => {
  it('is folded at first, and opens part by part', async () => {
    const { user } = open([]);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(EVERY_PART.length);
    expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
    await user.click(screen.getByRole('heading', { name: '重点任务' }));
    expect(store.getState().unfolded).toEqual(['task']);
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(6);
  });

  it.each(LANGS)('shows every figure of the province with sign, status, year and place, %s', (lang) => {
    const { text } = open(['figures'], lang);
    for (const figure of Object.values(anAtlas().province)) {
      expect(text, figure.id).toContain(plain(figureText(figure, lang)));
      expect(text, figure.id).toContain(figure.locator[lang]);
      if (figure.note) expect(text, figure.id).toContain(figure.note[lang]);
    }
  });

  it('gives value added no sign, and the nine a row of their own', () => {
    const { text, page } = open(['figures']);
    expect(text).toContain('7400 亿元');
    expect(text).not.toContain('≥7400');
    expect(text).toContain('>23200 亿元');
    expect(text).toContain('不是全省目标的组成');
    const bars = [...page.container.querySelectorAll('.figure-bar')];
    expect(bars.map((bar) => bar.querySelectorAll('i').length)).toEqual([1, 1, 9, 1, 1]);
    expect(bars.map((bar) => bar.classList.contains('is-open'))).toEqual([false, true, true, false, false]);
  });

  it.each(LANGS)('lists every product by its share of the nation’s, with rank and output, %s', (lang) => {
    open(['products'], lang);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const products = [...anAtlas().products].sort((a, b) => b.nationalShare.value - a.nationalShare.value);
    expect(rows).toHaveLength(products.length);
    for (const [at, product] of products.entries()) {
      const row = seen(rows[at] ?? null);
      expect(row).toContain(product.name[lang]);
      expect(row).toContain(plain(figureText(product.nationalShare, lang)));
      expect(row).toContain(plain(figureText(product.output, lang)));
      expect(row).toContain(
        product.nationalRank ? figureText(product.nationalRank, lang) : lang === 'zh' ? '未给出' : 'not given',
      );
    }
  });

  it('names the products without rank and those whose sector the atlas gave', () => {
    const { text } = open(['products']);
    expect(text).toContain('原文未给初级形态塑料、钢材的位次。');
    expect(text).toContain('钢材的类别由图谱归入');
  });

  it.each(LANGS)('shows every statement on the province with its place, %s', (lang) => {
    const { text } = open(EVERY_PART, lang);
    for (const statement of anAtlas().statements) {
      expect(text).toContain(statement.text[lang]);
      expect(text).toContain(statement.locator[lang]);
    }
  });

  it.each(LANGS)('shows every measure with summary, place, lead and those who take part, %s', (lang) => {
    open(['task', 'project', 'safeguard'], lang);
    const { measures, departments } = anAtlas();
    const nameOf = (id: Measure['lead']) => departments.find((each) => each.id === id)?.name[lang];
    for (const measure of measures) {
      const item = screen.getByRole('heading', { level: 4, name: measure.name[lang] }).closest('li');
      const text = seen(item);
      expect(text).toContain(measure.summary[lang]);
      expect(text).toContain(measure.locator[lang]);
      const names = [...(item?.querySelectorAll('[data-department]') ?? [])].map((button) => button.textContent);
      expect(names).toEqual([measure.lead, ...measure.participants].map(nameOf));
      expect(text.includes(lang === 'zh' ? '名单未列全' : 'open-ended'), measure.id).toBe(measure.openEnded);
    }
  });

  it.each(LANGS)('lists every department with what it leads and takes part in, and opens it, %s', async (lang) => {
    const { user } = open(['departments'], lang);
    for (const department of anAtlas().departments) {
      await user.click(screen.getByRole('button', { name: department.name[lang] }));
      expect(store.getState().scene.department).toBe(department.id);
    }
  });

  it('opens the part of a measure asked for, and gives its title the focus', () => {
    open([]);
    act(() => showMeasure('safeguard-4' as MeasureId));
    const measure = anAtlas().measures.find(({ id }) => id === 'safeguard-4');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: measure?.name.zh ?? 'none' }));
    expect(store.getState().measure).toBeNull();
  });

  it('speaks English throughout', () => {
    const { text } = open(EVERY_PART, 'en');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
