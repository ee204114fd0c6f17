// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { NO_MAP_APPROVAL } from '../../src/model/mapApproval.ts';
import { TakePptx } from '../../src/talk/TakePptx.tsx';
import { readDeck } from '../output/pptx/readDeck.ts';
import { shippedStories } from '../output/pptx/shippedStories.ts';
import { show } from '../panels/show.tsx';

const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:file';
  });
});

it('makes slides of a story in the language and colours chosen, and says where they are', async () => {
  const story = shippedStories().find(({ id }) => id === 'opening') ?? null;
  const { user } = show(<TakePptx story={story} approval={NO_MAP_APPROVAL} />, { lang: 'zh' });
  await user.click(screen.getByRole('radio', { name: '英文' }));
  await user.click(screen.getByRole('radio', { name: '浅色' }));
  await user.click(screen.getByRole('button', { name: '导出幻灯片（PPTX）' }));
  expect(screen.getByRole('status').textContent).toBe('正在生成幻灯片……');
  await vi.waitFor(
    () => expect(screen.getByRole('status').textContent).toMatch(/^已存为 yuecai-slides-opening-.*\.pptx。$/),
    {
      timeout: 30_000,
    },
  );
  const [deck] = saved;
  if (deck === undefined) throw new Error('nothing was saved');
  const { slides } = await readDeck(deck);
  expect(slides).toHaveLength(story?.steps.length ?? 0);
  expect(slides[0]?.objects.map(({ text }) => text)).toContain(story?.steps[0]?.title.en);
});

it('says so where the slides cannot be made, and can be asked again', async () => {
  const story = shippedStories()[0];
  if (story === undefined) throw new Error('no story');
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { user } = show(<TakePptx story={{ ...story, steps: [] }} approval={NO_MAP_APPROVAL} />, { lang: 'en' });
  await user.click(screen.getByRole('button', { name: 'Export slides (PPTX)' }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/could not be made/), {
    timeout: 30_000,
  });
  expect(reported).toHaveBeenCalled();
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('false');
});

it('without boundaries there is a sentence in place of the button', () => {
  show(<TakePptx story={null} approval={NO_MAP_APPROVAL} />, { lang: 'zh' }, { shapes: null });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/边界文件没有读到/)).toBeTruthy();
});
