// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_FINDING, type Finding, type PickId } from '../../../src/model/finding.ts';
import type { FamilyId } from '../../../src/model/ids.ts';
import { LONGEST_NOTE } from '../../../src/model/note.ts';
import { ListPart } from '../../../src/panels/find/ListPart.tsx';
import { store } from '../../../src/state/store.ts';
import { seen, show } from '../show.tsx';

const ids = (...all: string[]) => all as PickId[];
const picks = () => store.getState().scene.finding.picks;
const copied: string[] = [];

async function open(finding: Partial<Finding>, lang: 'zh' | 'en' = 'zh') {
  const shown = show(<ListPart />, { view: 'find', lang, finding: { ...DEFAULT_FINDING, part: 'list', ...finding } });
  if ((finding.picks ?? []).length > 0) await screen.findAllByRole('listitem');
  return shown;
}

const rows = () => screen.getAllByRole('listitem');
const row = (name: string) => {
  const found = rows().find((each) => within(each).queryByRole('button', { name }) !== null);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const order = () => rows().map((each) => each.querySelector('button.shortlist-name')?.textContent);

beforeEach(() => {
  store.setState({
    notes: new Map(),
    linkNotes: new Map(),
    keeping: { device: 'kept', aside: null, leftOut: [] },
  });
  copied.length = 0;
});

describe('the shortlist', () => {
  it('says how it is filled while it is empty', async () => {
    await open({});
    expect(screen.getByText(/清单是空的。.*一颗星.*最多 20 项/)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('tells of each what it is, how its region ranks, and how far it lies', async () => {
    await open({
      picks: ids('yunfu', '440600', '440605', 'port-nansha', '441400'),
      needs: ['cement' as FamilyId],
      reference: { kind: 'named', id: ids('port-nansha')[0] as PickId },
    });
    expect(order()).toEqual(['云浮', '佛山', '南海区', expect.stringContaining('南沙'), '梅州']);
    expect(seen(row('云浮'))).toMatch(/区域集群 · .*>1000 亿元.* 仅石材/);
    expect(seen(row('云浮'))).toMatch(/第 \d 名.* · \d+(—\d+)? 分/);
    expect(seen(row('佛山'))).toMatch(/地级市 · 在佛山.*所在的佛山：第 \d 名/);
    expect(seen(row('南海区'))).toMatch(/区县 · 在佛山/);
    expect(seen(row('南海区'))).toMatch(/距参考点 \d+—\d+ km（直线）/);
    expect(seen(row('梅州'))).toContain('九区之外，不排名');
    expect(seen(document.body)).toContain('距离自驻地');
  });

  it('does not rank where no weight counts', async () => {
    const weights = { material: 0, near: 0, port: 0, airport: 0, rail: 0, size: 0, intensity: 0, park: 0 };
    await open({ picks: ids('foshan'), weights });
    expect(seen(row('佛山'))).toContain('未排名：没有起作用的权重');
    expect(seen(document.body)).not.toContain('NaN');
  });

  it('is ordered by buttons from the keyboard, which say the new place and keep the focus', async () => {
    const { user } = await open({ picks: ids('foshan', 'zhuhai', 'yunfu') });
    const up = screen.getByRole('button', { name: '上移：云浮' });
    up.focus();
    await user.keyboard('{Enter}');
    expect(picks()).toEqual(['foshan', 'yunfu', 'zhuhai']);
    await user.keyboard('{Enter}{Enter}');
    expect(picks()).toEqual(['yunfu', 'foshan', 'zhuhai']);
    expect(order()).toEqual(['云浮', '佛山', '珠海']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '上移：云浮' }));
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('云浮移到第 1 位，共 3 项')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '下移：云浮' }));
    expect(picks()).toEqual(['foshan', 'yunfu', 'zhuhai']);
  });

  it('has a handle that says how the keyboard drags', async () => {
    await open({ picks: ids('foshan', 'zhuhai') }, 'en');
    const grip = screen.getByRole('button', { name: 'Drag: Foshan' });
    const help = document.getElementById(grip.getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).toMatch(/Space picks it up/);
    expect(grip.getAttribute('aria-roledescription')).toBe('sortable');
  });

  it('gives the focus to the next when one is taken off, and to the title after the last', async () => {
    const { user } = await open({ picks: ids('foshan', 'zhuhai') });
    await user.click(screen.getByRole('button', { name: '移出清单：佛山' }));
    expect(picks()).toEqual(['zhuhai']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '移出清单：珠海' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '清单' }));
  });

  it('shows by its id what the atlas does not know yet', async () => {
    await open({ picks: ids('gp-later') });
    expect(seen(rows()[0] ?? null)).toContain('gp-later');
    expect(seen(rows()[0] ?? null)).toContain('地点的文件未能读取');
  });
});

describe('notes on the shortlist', () => {
  it('are kept as they are written, up to a length', async () => {
    const { user } = await open({ picks: ids('foshan') });
    const field = screen.getByRole('textbox', { name: '备注：佛山' });
    await user.type(field, '先看地价');
    expect(store.getState().notes.get('foshan' as PickId)).toBe('先看地价');
    expect(field.getAttribute('maxlength')).toBe(String(LONGEST_NOTE));
  });

  it('of a link are said to be, and kept when the reader agrees', async () => {
    store.setState({ linkNotes: new Map([[ids('foshan')[0] as PickId, 'theirs']]) });
    const { user } = await open({ picks: ids('foshan') });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注：佛山' });
    expect(field.value).toBe('theirs');
    expect(screen.getByText('来自链接，还没有存到本机')).toBeTruthy();
    expect(store.getState().notes.size).toBe(0);
    await user.click(screen.getByRole('button', { name: '存到本机' }));
    expect([...store.getState().notes.values()]).toEqual(['theirs']);
    expect(screen.queryByText('来自链接，还没有存到本机')).toBeNull();
  });

  it('of a link stand beside the reader’s own', async () => {
    store.setState({
      notes: new Map([[ids('foshan')[0] as PickId, 'mine']]),
      linkNotes: new Map([[ids('foshan')[0] as PickId, 'theirs']]),
    });
    await open({ picks: ids('foshan') });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注：佛山' }).value).toBe('mine');
    expect(screen.getByText('链接里的备注：theirs')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '存到本机' })).toBeNull();
  });
});

describe('the link to the shortlist', () => {
  it('holds the list, and the notes only where they are included', async () => {
    store.setState({ notes: new Map([[ids('foshan')[0] as PickId, 'mine']]) });
    const { user } = await open({ picks: ids('foshan', 'zhuhai') });
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      await Promise.resolve();
      copied.push(text);
    });
    await user.click(screen.getByRole('button', { name: '复制清单链接' }));
    await user.click(screen.getByRole('checkbox', { name: '连同备注（1 条）' }));
    await user.click(screen.getByRole('button', { name: '复制清单链接' }));
    expect(copied[0]).toMatch(/\?view=find&part=list&pick=foshan,zhuhai$/);
    expect(copied[1]).toMatch(/\?view=find&part=list&pick=foshan,zhuhai#notes=[\w-]+$/);
    expect(screen.getByRole('button', { name: '已复制' })).toBeTruthy();
  });

  it('stands selected where the browser refuses to copy', async () => {
    const { user } = await open({ picks: ids('foshan') });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: '复制清单链接' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '清单链接' }).value).toContain('pick=foshan');
  });
});

describe('what is told of the device', () => {
  it('is another list that it keeps, which can be brought back', async () => {
    store.setState({ keeping: { device: 'kept', aside: ids('zhuhai', 'foshan'), leftOut: [] } });
    const { user } = await open({ picks: ids('yunfu') });
    expect(screen.getByText(/本机另有一份，2 项：珠海、佛山/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '用本机清单（2 项）' }));
    expect(picks()).toEqual(['zhuhai', 'foshan']);
    expect(screen.queryByText(/本机另有一份/)).toBeNull();
  });

  it('is that it keeps nothing, and what of it could not be read', async () => {
    await open({ picks: ids('yunfu') });
    act(() => store.setState({ keeping: { device: 'refused', aside: null, leftOut: ['atlantis'] } }));
    expect(screen.getByText(/浏览器不让存/)).toBeTruthy();
    expect(screen.getByText(/有 1 处认不出，已略去：atlantis/)).toBeTruthy();
  });
});
