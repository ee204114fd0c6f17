// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { store } from '../../src/state/store.ts';
import { Preflight } from '../../src/talk/Preflight.tsx';
import type { Readings } from '../../src/talk/preflight/readings.ts';
import { readLaptop } from '../../src/talk/preflight/readLaptop.ts';
import { onStage, THE_STORY } from './kiosk/theStory.ts';

vi.mock('../../src/talk/preflight/readLaptop.ts', () => ({ readLaptop: vi.fn() }));

const READINGS: Readings = {
  fonts: { serif: true, chinese: true, sans: null },
  screens: { extended: null, width: 1920, height: 1080, ratio: 1 },
  storage: { writable: true, freeBytes: null },
  fullScreen: 'allowed',
  awake: 'held',
  network: { from: 'file', kept: false, others: new Map() },
  lessMotion: false,
  at: Date.UTC(2026, 10, 26),
  power: null,
  version: null,
};

beforeEach(() => {
  vi.mocked(readLaptop).mockResolvedValue(READINGS);
  onStage(1, false);
  store.setState({ scene: { ...store.getState().scene, story: null, step: null } });
});
afterEach(cleanup);

describe('Preflight', () => {
  it('says of each thing by sign and word how it stands, and sums up', async () => {
    render(<Preflight />);
    expect(screen.getByText('正在检查……')).toBeTruthy();
    const list = await screen.findByRole('list', { name: '检查项' });
    const lines = within(list).getAllByRole('listitem');
    expect(lines).toHaveLength(13);
    expect(lines[0]?.textContent).toContain('✓ 可以');
    expect(lines[1]?.textContent).toContain('! 留意');
    expect(screen.getByText('9 项可以，4 项要留意。')).toBeTruthy();
  });

  it('follows the map, and asks the laptop again when told to', async () => {
    const user = userEvent.setup();
    render(<Preflight />);
    const again = await screen.findByRole('button', { name: '重新检查' });
    vi.mocked(readLaptop).mockResolvedValue({ ...READINGS, fullScreen: 'refused' });
    await user.click(again);
    expect(await screen.findByText('浏览器不许本页全屏。')).toBeTruthy();
  });

  it('tries a window only when told to, and closes it', async () => {
    const user = userEvent.setup();
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const open = vi.spyOn(window, 'open').mockReturnValue(window);
    render(<Preflight />);
    const button = await screen.findByRole('button', { name: '试开一个窗口' });
    expect(open).not.toHaveBeenCalled();
    await user.click(button);
    expect(close).toHaveBeenCalled();
    expect(await screen.findByText('可以打开。')).toBeTruthy();
    open.mockReturnValue(null);
    await user.click(button);
    expect(await screen.findByText('被浏览器拦下了。')).toBeTruthy();
  });

  it('gives the text to be copied by hand where the browser does not copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<Preflight />);
    await user.click(await screen.findByRole('button', { name: '复制检查结果' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '检查结果（文字）' });
    expect(text.value).toContain('[可以] 全屏');
  });

  it('says how a kiosk is ended, and starts one', async () => {
    const user = userEvent.setup();
    render(<Preflight />);
    expect(screen.getByText(/按住 Esc 3 秒/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '循环播放「三步」' }));
    expect(store.getState().scene).toMatchObject({ view: 'present', story: THE_STORY.id, step: 1, kiosk: true });
  });
});
