// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Stories } from '../../src/state/store.ts';
import { store } from '../../src/state/store.ts';
import { AddView } from '../../src/talk/stories/AddView.tsx';
import { StepLine } from '../../src/talk/stories/StepLine.tsx';
import { aStory } from '../make/aStory.ts';
import { noStories } from '../make/noStories.ts';
import { seen, show } from '../panels/show.tsx';

const stories = () => store.getState().stories;
const scene = () => store.getState().scene;
const button = (name: string) => screen.getByRole('button', { name });

let closed = 0;
beforeEach(() => {
  closed = 0;
  history.replaceState(null, '', '/');
});

function open(part: Partial<Stories> = {}, at: Partial<Scene> = {}) {
  store.setState({ stories: noStories(part) });
  return show(<AddView onClose={() => (closed += 1)} />, { areas: ['foshan' as RegionId], ...at });
}

describe('adding a view', () => {
  it('begins a new story where there is none, called as the reader likes', async () => {
    const { user } = open();
    const field = screen.getByRole('textbox', { name: '标题' });
    expect(field).toHaveProperty('value', '佛山');
    await user.clear(field);
    await user.type(field, '佛山所列数值最高');
    await user.click(button('加入'));
    expect(stories().own).toMatchObject([
      {
        title: { zh: '新演示', en: 'New story' },
        steps: [
          {
            scene: '?r=foshan',
            title: { zh: '佛山所列数值最高', en: 'Foshan' },
            figure: 'foshan.revenue-target',
          },
        ],
      },
    ]);
    expect(seen(document.body)).toContain('已加入「新演示」，是第 1 步。');
    await user.click(button('去看这段演示'));
    expect(closed).toBe(1);
    expect(scene()).toMatchObject({ view: 'present', story: stories().own[0]?.id });
  });

  it('joins the story chosen, in the view it was taken in', async () => {
    const { user } = open({ own: [aStory(), aStory({ id: 'other' })] }, { view: 'compare' });
    await user.selectOptions(screen.getByRole('combobox', { name: '加到哪一段' }), 'mine');
    await user.click(button('加入'));
    expect(stories().own[0]?.steps[2]).toMatchObject({ scene: '?view=compare&r=foshan', title: { zh: '对比：佛山' } });
    expect(stories().own[1]?.steps).toHaveLength(2);
    await user.click(button('再看看图'));
    expect(closed).toBe(1);
  });

  it('says at once where nothing can be kept', () => {
    open({ device: 'refused' });
    expect(seen(document.body)).toContain('浏览器不让存');
  });
});

describe('the line over a view that is being changed', () => {
  it('leads back with the view or without', async () => {
    store.setState({ stories: noStories({ own: [aStory()], inHand: { story: aStory().id, at: 1 } }) });
    const { user } = show(<StepLine />, { areas: ['zhuhai' as RegionId] });
    expect(seen(document.body)).toContain('正在改「我的」第 2 步的视图');
    await user.click(button('存为第 2 步的视图'));
    expect(stories().own[0]?.steps[1]?.scene).toBe('?r=zhuhai');
    expect(scene()).toMatchObject({ view: 'present', story: 'mine' });
  });
});
