// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TopBar } from '../../src/panels/TopBar.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

describe('TopBar', () => {
  it('says that a consultation draft is mapped, and opens the sources', async () => {
    const { user } = show(<TopBar />);
    await user.click(screen.getByRole('button', { name: /征求意见稿 · 2021—2025/ }));
    const dialog = screen.getByRole('dialog', { name: '版本与来源' });
    expect(await within(dialog).findByText('其他版本（未绘）')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: '来源' }));
    expect(within(dialog).getAllByRole('heading', { level: 4 })).toHaveLength(anAtlas().sources.length);
  });

  it('tells licence and place of every source, or that it was not recorded', async () => {
    const { user } = show(<TopBar />);
    await user.click(screen.getByRole('button', { name: /征求意见稿/ }));
    await user.click(await screen.findByRole('button', { name: '来源' }));
    const text = seen(screen.getByRole('dialog'));
    expect(
      anAtlas()
        .sources.filter((source) => !text.includes(source.licence.zh))
        .map((source) => source.id),
    ).toEqual([]);
    expect(text).toContain('未记录');
  });

  it('switches language and theme', async () => {
    const { user } = show(<TopBar />);
    await user.click(screen.getByRole('button', { name: /English/ }));
    expect(store.getState().scene.lang).toBe('en');
    expect(screen.getByText('Guangdong Advanced Materials Atlas')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stage theme' }));
    expect(store.getState().scene.theme).toBe('stage');
    expect(screen.getByRole('button', { name: 'Stage theme' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('opens the help and closes it', async () => {
    const { user } = show(<TopBar />);
    await user.click(screen.getByRole('button', { name: /帮助/ }));
    const dialog = screen.getByRole('dialog', { name: '按键与操作' });
    expect(within(dialog).getByRole('checkbox')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog', { name: '按键与操作' })).toBeNull();
  });

  it('has no tab for a view that does not exist', () => {
    show(<TopBar />);
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
