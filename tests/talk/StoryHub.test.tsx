// @vitest-environment happy-dom

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeStory } from '../../src/load/storyFile.ts';
import { readStoryFragment } from '../../src/load/storyFragment.ts';
import { NO_MAP_APPROVAL } from '../../src/model/mapApproval.ts';
import type { Scene } from '../../src/model/scene.ts';
import { MOST_STEPS, type Story } from '../../src/model/story.ts';
import { store } from '../../src/state/store.ts';
import { StoryHub } from '../../src/talk/StoryHub.tsx';
import { anAtlas } from '../make/anAtlas.ts';
import { aStep, aStory } from '../make/aStory.ts';
import { noStories } from '../make/noStories.ts';
import { seen, show } from '../panels/show.tsx';

const atlas = anAtlas();
const shipped = aStory({ id: 'opening', origin: 'shipped', title: { zh: '五步开场', en: 'Opening' } });
const stories = () => store.getState().stories;
const scene = () => store.getState().scene;
const mine = () => stories().own[0];
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const page = () => seen(document.body);
const steps = () => within(screen.getByRole('region', { name: '各步' })).getAllByRole('listitem');
const titles = () => mine()?.steps.map(({ title }) => title.zh);

function open(own: readonly Story[], at: Partial<Scene> = {}) {
  history.replaceState(null, '', '/?view=present');
  store.setState({ stories: noStories({ shipped: [shipped], own }) });
  return show(<StoryHub approval={NO_MAP_APPROVAL} />, { view: 'present', ...at });
}

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
});

describe('the list of stories', () => {
  it('has those of the atlas and the reader’s own, and leads to each', async () => {
    const { user } = open([aStory()]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(seen)).toEqual(['五步开场', '我的']);
    expect(page()).toContain('2 步；轮播一遍 24 秒');
    await user.click(screen.getAllByRole('button', { name: '看各步：我的' })[0] ?? button('x'));
    expect(scene().story).toBe('mine');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('我的');
    await user.click(button('全部演示'));
    await user.click(button('开始演示：五步开场'));
    expect(scene()).toMatchObject({ view: 'present', story: 'opening', step: 1, theme: 'stage' });
  });

  it('says where there are none of one’s own, where nothing can be kept, and where a link names none', () => {
    open([], { story: 'gone' as Story['id'] });
    expect(page()).toContain('还没有。');
    expect(page()).toContain('链接所指的演示不在这台电脑上');
    store.setState({ stories: noStories({ device: 'refused' }) });
    show(<StoryHub approval={NO_MAP_APPROVAL} />, { view: 'present' });
    expect(page()).toContain('浏览器不让存');
    expect(page()).toContain('随图附带的演示没有取到');
  });

  it('begins one with the view last looked at', async () => {
    const { user } = open([], { staged: 'compare', areas: atlas.regions.slice(0, 2).map(({ id }) => id) });
    await user.click(button('新建演示'));
    expect(mine()?.steps[0]).toMatchObject({
      scene: '?view=compare&r=foshan,guangzhou',
      title: { zh: '对比：佛山、广州' },
    });
    expect(scene().story).toBe(mine()?.id);
  });

  it('opens a file, and says what of one was not understood or why it was refused', async () => {
    const { user } = open([]);
    const choose = async (text: string) =>
      await user.upload(screen.getByLabelText('打开演示文件', { selector: 'input' }), new File([text], '演示.json'));
    await choose(writeStory(aStory()).replace('?r=foshan', '?r=foshan,atlantis'));
    await waitFor(() => expect(scene().story).toBe('mine'));
    const report = screen.getByRole('region', { name: '认不出之处' });
    expect(seen(report)).toContain('steps[0].scene');
    expect(seen(report)).toContain('r=atlantis');
    expect(mine()?.steps[0]?.scene).toBe('?r=foshan');
    await user.click(button('知道了'));
    await user.click(button('全部演示'));
    await choose('<script>alert(1)</script>');
    await screen.findByText(/没有打开文件「演示.json」/);
    expect(stories().own).toHaveLength(1);
    expect(document.querySelector('script')).toBeNull();
  });

  it('offers the story of a link, to be kept or left', async () => {
    const { user } = open([]);
    const linked = aStory({ id: 'linked', origin: 'link', title: { zh: '他们的', en: '' } });
    store.setState({ stories: noStories({ shipped: [shipped], linked }) });
    show(<StoryHub approval={NO_MAP_APPROVAL} />, { view: 'present' });
    expect(page()).toContain('「他们的」来自链接，没有存下');
    await user.click(button('收为自己的'));
    expect(mine()).toMatchObject({ origin: 'own', title: { zh: '他们的' } });
  });
});

describe('the page of a story', () => {
  it('of the atlas is read, not changed, and copied to be changed', async () => {
    const { user } = open([], { story: shipped.id });
    expect(steps().map((step) => within(step).getByRole('heading').textContent)).toEqual(['一', '二']);
    expect(screen.queryByRole('button', { name: /^编辑/ })).toBeNull();
    await user.click(button('复制来改'));
    expect(mine()).toMatchObject({ origin: 'own', title: { zh: '五步开场（副本）', en: 'Opening (copy)' } });
    expect(button('编辑第 1 步')).toBeTruthy();
  });

  it('shows the words of a file as text, whatever they look like', () => {
    const title = { zh: '<b onclick=alert(1)>粗</b>', en: '' };
    open([aStory({ title, steps: [aStep('x', { title, notes: title })] })], { story: 'mine' as Story['id'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title.zh);
    expect(document.querySelector('b')).toBeNull();
  });

  it('is presented from any step, with the console, and as a kiosk', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    await user.click(button('从这步开始：第 2 步'));
    expect(scene().step).toBe(2);
    show(<StoryHub approval={NO_MAP_APPROVAL} />, { view: 'present', story: 'mine' as Story['id'] });
    await user.click(button('循环播放「我的」'));
    expect(scene()).toMatchObject({ step: 1, kiosk: true });
  });

  it('has its steps changed in both languages, with a number that fits the scene', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    await user.click(button('编辑第 1 步'));
    const write = async (name: string, text: string) => {
      const field = screen.getByRole('textbox', { name });
      await user.clear(field);
      await user.type(field, text);
    };
    await write('标题（英文）', 'Foshan');
    await write('一句话（中文）', '七种材料。');
    await write('讲者备注（英文）', 'Say it.');
    const figures = within(screen.getByRole('combobox', { name: '大数' }))
      .getAllByRole('option')
      .map(seen);
    expect(figures[0]).toBe('没有大数');
    expect(figures[1]).toBe('佛山 2025 年主营业务收入目标：6000 亿元');
    await user.selectOptions(screen.getByRole('combobox', { name: '大数' }), 'foshan.revenue-target');
    await write('演示名称（英文）', 'Ours');
    expect(mine()).toMatchObject({
      title: { zh: '我的', en: 'Ours' },
      steps: [
        {
          title: { zh: '一', en: 'Foshan' },
          sentence: { zh: '七种材料。' },
          notes: { en: 'Say it.' },
          figure: 'foshan.revenue-target',
        },
        {},
      ],
    });
  });

  it('never offers the number of Yunfu without saying that it is for stone only', async () => {
    const { user } = open([aStory({ steps: [aStep('云浮', { scene: '?r=yunfu' })] })], {
      story: 'mine' as Story['id'],
    });
    await user.click(button('编辑第 1 步'));
    const figures = within(screen.getByRole('combobox', { name: '大数' }))
      .getAllByRole('option')
      .map(seen);
    const ofTarget = figures.filter((figure) => figure.includes('亿元'));
    expect(ofTarget.length).toBeGreaterThanOrEqual(2);
    for (const figure of ofTarget) expect(figure).toContain('仅石材');
  });

  it('takes only a dwell time within bounds', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    await user.click(button('编辑第 1 步'));
    const field = screen.getByRole('spinbutton', { name: '停留，秒' });
    const type = async (text: string) => {
      await user.clear(field);
      await user.type(field, text);
      await user.tab();
      return mine()?.steps[0]?.dwellS;
    };
    expect(await type('20')).toBe(20);
    expect(await type('9999')).toBe(600);
    expect(await type('1')).toBe(3);
    expect(await type('abc')).toBe(3);
  });

  it('has its steps moved, copied and deleted by buttons, and the deletion undone', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    await user.click(button('下移：第 1 步：一'));
    expect(titles()).toEqual(['二', '一']);
    await user.click(button('复制第 1 步'));
    expect(titles()).toEqual(['二', '二', '一']);
    await user.click(button('删除第 3 步'));
    expect(titles()).toEqual(['二', '二']);
    await user.click(button('撤销删除'));
    expect(titles()).toEqual(['二', '二', '一']);
    await user.click(button('删除这段演示'));
    expect(scene().story).toBeNull();
    await user.click(button('撤销删除'));
    expect(stories().own).toHaveLength(1);
  });

  it('has its steps moved by the keyboard on their handles', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    screen.getByRole('button', { name: '拖动：第 1 步：一' }).focus();
    await user.keyboard(' ');
    await user.keyboard('{ArrowDown}');
    await user.keyboard(' ');
    expect(stories().own[0]?.steps).toHaveLength(2);
  });

  it('takes another view for a step: the one last looked at, or one set out on the map', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'], color: 'intensity' });
    await user.click(button('编辑第 1 步'));
    await user.click(button('换成刚才看的视图'));
    expect(mine()?.steps[0]?.scene).toBe('?color=intensity');
    await user.click(button('到图上改视图'));
    expect(scene()).toMatchObject({ view: 'explore', color: 'intensity' });
    expect(stories().inHand).toEqual({ story: 'mine', at: 0 });
  });

  it('says that it is full', async () => {
    const steps = Array.from({ length: MOST_STEPS }, () => aStep());
    const { user } = open([aStory({ steps })], { story: 'mine' as Story['id'] });
    await user.click(button('加上刚才看的视图'));
    expect(page()).toContain('一段演示最多 100 步');
  });

  it('has a link while it is small; without notes that do not fit; and the file where nothing fits', async () => {
    const { user } = open([aStory()], { story: 'mine' as Story['id'] });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(button('复制演示链接'));
    const link = copied.mock.calls[0]?.[0] ?? '';
    expect(readStoryFragment(new URL(link).hash, atlas)?.story?.steps).toEqual(aStory().steps);
    const long = { zh: '长'.repeat(1000), en: '' };
    open([aStory({ steps: [aStep('一', { notes: long })] })], { story: 'mine' as Story['id'] });
    expect(page()).toContain('放不下讲者备注');
    open([aStory({ steps: Array.from({ length: 40 }, () => aStep('一')) })], { story: 'mine' as Story['id'] });
    expect(page()).toContain('请存为文件');
    expect(screen.queryByRole('button', { name: '复制演示链接' })).toBeNull();
  });

  it('speaks English as well, and marks what is in Chinese alone', () => {
    open([aStory({ title: { zh: '我的', en: '' } })], { story: 'mine' as Story['id'], lang: 'en' });
    expect(button('Start here: step 2')).toBeTruthy();
    expect(screen.getByText('我的').getAttribute('lang')).toBe('zh-CN');
  });
});
