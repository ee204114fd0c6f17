// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FINDING, type Reference } from '../../src/model/finding.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import { ReferenceField } from '../../src/panels/find/ReferenceField.tsx';
import { SearchSource } from '../../src/panels/searchSource.ts';
import { store } from '../../src/state/store.ts';
import { shipped } from '../data/shipped.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const TEXT = shipped('public/geo/search.json');
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^(参考点|Reference point)$/ });
const status = () => seen(document.querySelector('.reference-status'));
const reference = () => store.getState().scene.finding.reference;

function shown(start: Reference | null = null, lang: 'zh' | 'en' = 'zh', answer = () => new Response(TEXT)) {
  const read = () => Promise.resolve(answer());
  const page = (
    <>
      <SearchSource value={read}>
        <ReferenceField />
      </SearchSource>
      <button type="button">elsewhere</button>
    </>
  );
  return show(page, { lang, view: 'find', finding: { ...DEFAULT_FINDING, reference: start } });
}

/** Waits for an option by its text. */
function option(text: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const found = screen.getAllByRole('option').find((each) => text.test(seen(each)));
    if (!found) throw new Error(`no option ${text}`);
    return found;
  });
}

describe('coordinates that are typed', () => {
  it('are read while they are typed and taken by Enter', async () => {
    const { user } = shown();
    expect(status()).toBe('输入地名或经纬度，或在地图上点一下。');
    await user.type(field(), '北纬23.38 东经113.2');
    expect(status()).toContain('读作 113.2000°E，23.3800°N（WGS-84）。');
    expect(reference()).toBeNull();
    await user.keyboard('{Enter}');
    expect(reference()).toEqual({ kind: 'spot', at: [113.2, 23.38] });
    expect(field().value).toBe('113.2000°E，23.3800°N');
    expect(status()).toBe('所选的点，WGS-84。');
  });

  it('in another datum are converted, which is said; the datum can be put right afterwards', async () => {
    const { user } = shown();
    await user.selectOptions(screen.getByRole('combobox', { name: '坐标基准' }), 'GCJ-02');
    await user.type(field(), '23.38, 113.2{Enter}');
    const converted = reference();
    expect(converted).not.toEqual({ kind: 'spot', at: [113.2, 23.38] });
    expect(status()).toBe('所选的点，WGS-84。由 GCJ-02 换算。经度与纬度已对调。');
    await user.selectOptions(screen.getByRole('combobox', { name: '坐标基准' }), 'WGS-84');
    expect(reference()).toEqual({ kind: 'spot', at: [113.2, 23.38] });
    expect(status()).toBe('所选的点，WGS-84。经度与纬度已对调。');
  });

  it('are taken when the field is left, and refused with a sentence that keeps what was typed', async () => {
    const { user } = shown();
    await user.type(field(), '113.2');
    expect(status()).toBe('输入地名或经纬度，或在地图上点一下。');
    await user.keyboard('{Enter}');
    expect(status()).toContain('只有一个数');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await user.type(field(), ', 39.9');
    expect(status()).toContain('读作 113.2000°E，39.9000°N，在图幅之外');
    await user.click(screen.getByText('elsewhere'));
    expect(field().value).toBe('113.2, 39.9');
    expect(reference()).toBeNull();
    await user.clear(field());
    await user.type(field(), '113.2 23.38');
    await user.click(screen.getByText('elsewhere'));
    expect(reference()).toEqual({ kind: 'spot', at: [113.2, 23.38] });
  });
});

describe('a name that is typed', () => {
  it('offers what has a position, by keyboard, and nothing else', async () => {
    const { user } = shown();
    const input = field();
    await user.type(input, '佛山');
    await option(/^佛山区域集群/);
    expect(screen.getAllByRole('group').map((group) => seen(group.querySelector('.search-group')))).not.toContain(
      '部门',
    );
    expect(screen.getByRole('listbox').id).toBe(input.getAttribute('aria-controls'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(seen(document.getElementById(input.getAttribute('aria-activedescendant') ?? ''))).toContain('佛山地级市');
    await user.keyboard('{Enter}');
    expect(reference()).toEqual({ kind: 'named', id: '440600' });
    expect(field().value).toBe('佛山');
    expect(status()).toBe('自地市驻地起算。');
  });

  it('without a position is refused, and one that nothing has is said', async () => {
    const { user } = shown();
    const place = anAtlas().sites.find(({ position, kind }) => position === null && kind === 'green-park');
    await user.type(field(), place?.name.zh ?? '');
    await user.click(await option(new RegExp(`^${place?.name.zh}`)));
    expect(status()).toBe(`${place?.name.zh}的位置未知，不能作参考点。`);
    expect(reference()).toBeNull();
    await user.clear(field());
    await user.type(field(), '量子');
    await screen.findByText(/没有名为“/);
  });

  it('is dropped by Esc and when the field is left', async () => {
    const { user } = shown({ kind: 'named', id: 'foshan' as AreaId });
    expect(field().value).toBe('佛山');
    await user.type(field(), '广州');
    await user.keyboard('{Escape}');
    expect(field().value).toBe('佛山');
    await user.type(field(), '广州');
    await user.click(screen.getByText('elsewhere'));
    expect(field().value).toBe('佛山');
  });
});

describe('what is in force', () => {
  it('says from where distances run', () => {
    const of = (id: string) => {
      shown({ kind: 'named', id: id as AreaId | PlaceId });
      return status();
    };
    expect(of('shenguanhui')).toBe('自最近的成员市驻地起算。');
    expect(of('440605')).toBe('区县驻地未收录，自佛山的驻地起算。');
    expect(of('port-yantian')).toBe('自所落的点起算，误差半径 2 km。');
    expect(of('nobody')).toBe('图谱里没有“nobody”，换一个参考点。');
  });

  it('is taken away by its button, and in English reads as English', async () => {
    const { user } = shown({ kind: 'spot', at: [113.2, 23.38] }, 'en');
    expect(field().value).toBe('113.2000°E, 23.3800°N');
    await user.click(screen.getByRole('button', { name: 'Remove the reference point' }));
    expect(reference()).toBeNull();
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });
});
