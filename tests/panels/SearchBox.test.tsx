// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchBox, type SearchStage } from '../../src/panels/SearchBox.tsx';
import { store } from '../../src/state/store.ts';
import { shipped } from '../data/shipped.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const TEXT = shipped('public/geo/search.json');
const BAIYUN = anAtlas().sites.find(({ name }) => name.zh === '广州白云国际机场')?.id;
const field = () => screen.getByRole<HTMLInputElement>('combobox');
const onOption = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

/** Waits for an option by its text. */
function option(text: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const found = screen.getAllByRole('option').find((each) => text.test(seen(each)));
    if (!found) throw new Error(`no option ${text}`);
    return found;
  });
}

function Box({ read }: { readonly read: (again: boolean) => Promise<Response> }) {
  const [stage, setStage] = useState<SearchStage>('closed');
  return <SearchBox stage={stage} onStage={setStage} read={read} />;
}

/** The box as no test has used it; the index, once read, is kept for all. */
function box(scene: Parameters<typeof show>[1] = {}, read = () => Promise.resolve(new Response(TEXT))) {
  return show(
    <>
      <Box read={read} />
      <button type="button">elsewhere</button>
    </>,
    scene,
  );
}

describe('where the index cannot be read', () => {
  it('says which file and why, and a retry mends it', async () => {
    const asked: boolean[] = [];
    const read = (again: boolean) => {
      asked.push(again);
      return Promise.resolve(again ? new Response(TEXT) : new Response(null, { status: 404 }));
    };
    const { user } = show(<Box read={read} />);
    await user.type(field(), '铝型材');
    const alert = await screen.findByRole('alert');
    expect(seen(alert)).toContain('搜索索引没能读取');
    expect(seen(alert)).toContain('geo/search.json：未找到（HTTP 404）');
    await user.click(within(alert).getByRole('button', { name: '重试' }));
    await option(/^铝型材/);
    expect(asked).toEqual([false, true]);
  });
});

describe('results', () => {
  it('stand in groups with their counts, the best first, and say kind and place', async () => {
    const { user } = box();
    await user.type(field(), '铝型材');
    const family = await option(/^铝加工铝型材佛山：铝加工材；肇庆：铝加工、铝型材；清远：铝加工材；韶关：铝加工材/);
    expect(family).toBeTruthy();
    const groups = screen.getAllByRole('group').map((group) => seen(group.querySelector('.search-group')));
    expect(groups).toEqual(['材料，按同类 1', '点名的材料 5']);
    expect(await option(/^铝加工材佛山 · 有色金属 · 同类：铝加工$/)).toBeTruthy();
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('listbox').id).toBe(field().getAttribute('aria-controls'));
  });

  it('mark what was met, in the name shown or in the other', async () => {
    const { user } = box();
    await user.type(field(), 'xing cai');
    const material = await option(/^铝型材肇庆/);
    expect(seen(material.querySelector('mark'))).toBe('型材');
    await user.clear(field());
    await user.type(field(), 'profiles');
    const other = (await option(/^铝型材Aluminium profiles/)).querySelector('.search-other');
    expect(other?.getAttribute('lang')).toBe('en');
    expect(seen(other?.querySelector('mark') ?? null)).toBe('profiles');
  });

  it('are in English on an English page', async () => {
    const { user } = box({ lang: 'en' });
    await user.type(field(), 'foshan');
    const region = await option(/^FoshanRegional cluster$/);
    expect(seen(region.querySelector('mark'))).toBe('Foshan');
  });

  it('of a long group show the first, and the rest when asked', async () => {
    const { user } = box();
    await user.type(field(), '水泥厂');
    await user.type(field(), '{Backspace}');
    const rest = await option(/^其余 \d+ 个$/);
    const before = screen.getAllByRole('option').length;
    await user.click(rest);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(before + 10);
    expect(document.activeElement).toBe(field());
  });
});

describe('by keyboard', () => {
  it('arrows go round the list, Enter opens; the field keeps the focus and says where it is', async () => {
    const { user } = box();
    await user.type(field(), '佛山');
    await option(/^佛山区域集群/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(seen(onOption())).toBe('佛山地级市 · 佛山');
    expect(onOption()?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(onOption()).toBe(screen.getAllByRole('option').at(-1));
    expect(document.activeElement).toBe(field());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().scene.areas).toEqual(['foshan']);
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('Enter without a choice takes the first; Esc clears, and then leaves', async () => {
    const { user } = box();
    await user.type(field(), '省科技厅');
    await option(/^省科技厅/);
    await user.keyboard('{Enter}');
    expect(store.getState().scene.department).toBe('science');
    await user.clear(field());
    await user.type(field(), '佛');
    await user.keyboard('{Escape}');
    expect(field().value).toBe('');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field());
  });

  it('what is found goes away with the focus and comes again with it', async () => {
    const { user } = box();
    await user.type(field(), '佛山');
    await option(/^佛山区域集群/);
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.click(field());
    expect(await option(/^佛山区域集群/)).toBeTruthy();
  });
});

describe('a choice opens', () => {
  it.each([
    ['佛山', /^佛山区域集群/, { areas: ['foshan'] }],
    ['江门', /^江门地级市 · 未列区域集群/, { areas: ['440700'] }],
    ['南海区', /^南海区佛山/, { areas: ['440605'] }],
    ['铝型材', /^铝加工铝型材/, { families: ['processed-aluminium'], areas: [] }],
    ['铝型材', /^铝型材肇庆/, { families: ['processed-aluminium'], areas: ['zhaoqing'] }],
    ['广汽本田', /下游用户/, { site: 'gac-honda' }],
    ['白云国际机场', /^广州白云国际机场机场 · 广州/, { site: BAIYUN }],
    ['省科技厅', /^省科技厅/, { department: 'science' }],
  ])('%s: what it is', async (query, name, scene) => {
    const { user } = box();
    await user.type(field(), query);
    await user.click(await option(name));
    expect(store.getState().scene).toMatchObject(scene);
  });

  it('a measure: its place in the province’s panel', async () => {
    const { user } = box({ areas: ['foshan' as never] });
    await user.type(field(), '加大政策支持');
    await user.click(await option(/^加大政策支持保障措施 · 牵头：省工业和信息化厅/));
    const { scene, measure, unfolded } = store.getState();
    expect({ areas: scene.areas, measure, unfolded }).toMatchObject({
      areas: [],
      measure: expect.stringMatching(/^safeguard-/),
    });
    expect(unfolded).toContain('safeguard');
  });

  it('a family that is asked for already stays so', async () => {
    const { user } = box({ families: ['processed-aluminium' as never] });
    await user.type(field(), '铝型材');
    await user.click(await option(/^铝型材肇庆/));
    expect(store.getState().scene.families).toEqual(['processed-aluminium']);
  });
});

describe('where nothing is found', () => {
  it('says what was looked through, offers what is near and wider, and clears', async () => {
    const { user } = box();
    await user.type(field(), '石墨烯');
    expect(await screen.findByRole('heading', { name: '九个区域都没有点名“石墨烯”' })).toBeTruthy();
    expect(seen(document.querySelector('.search-results'))).toContain('41 种原文点名的材料');
    expect(seen(document.querySelector('.search-results'))).toContain('不等于当地没有');
    expect(screen.getAllByRole('group').map((group) => seen(group.querySelector('b')))).toEqual([
      '换个词，或看相近的',
      '口径较宽的材料',
    ]);
    expect(await option(/^先进高分子材料广州/)).toBeTruthy();
    await user.click(screen.getByText('清除搜索', { selector: '.button' }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('lists all materials by sector', async () => {
    const { user } = box();
    await user.type(field(), '石墨烯');
    await user.click(await screen.findByRole('button', { name: '看全部材料' }));
    expect(screen.getByRole('heading', { name: '全部 41 种点名的材料' })).toBeTruthy();
    expect(screen.getAllByRole('option')).toHaveLength(41);
    expect(screen.getAllByRole('group')).toHaveLength(7);
  });

  it('shows markup, emoji and long texts as text, cut', async () => {
    const { user } = box();
    await user.click(field());
    await user.paste(`<img src=x onerror=alert(1)>${'🙂'.repeat(5000)}`);
    const title = await screen.findByRole('heading', { level: 2 });
    await waitFor(() => expect(seen(title)).toBe('九个区域都没有点名“<img src=x onerror=alert…”'));
    expect(document.querySelector('img')).toBeNull();
  });
});
