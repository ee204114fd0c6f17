// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureId } from '../../../src/model/ids.ts';
import type { TalkCommand } from '../../../src/model/talkMessage.ts';
import { store } from '../../../src/state/store.ts';
import { Console } from '../../../src/talk/console/Console.tsx';
import type { ConsoleLink, ConsoleView } from '../../../src/talk/console/consoleLink.ts';
import { watched } from '../../../src/talk/console/watched.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { aScene } from '../../make/aScene.ts';
import { aStep, TALK } from './aTalk.ts';

const STATE: NonNullable<ConsoleView['state']> = {
  step: 1,
  lang: 'zh',
  black: false,
  kiosk: false,
  clock: { begunAt: Date.now() - 252_000, pausedAt: null },
  screen: [1920, 1080],
};
const JOINED: ConsoleView = { link: 'joined', story: TALK, state: STATE, last: 1 };

let asked: TalkCommand[] = [];

function show(view: Partial<ConsoleView> = {}, onRetry: () => void = () => undefined) {
  const link: ConsoleLink = {
    view: watched<ConsoleView>({ ...JOINED, ...view }),
    ask: (command) => asked.push(command),
    leave: () => undefined,
    stop: () => undefined,
  };
  render(<Console link={link} onRetry={onRetry} />);
  return { link, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const at = (step: number | null, part: Partial<typeof STATE> = {}) => ({
  state: { ...STATE, step, ...part },
  last: step ?? 1,
});

beforeEach(() => {
  asked = [];
  store.setState({ atlas: anAtlas(), scene: aScene(), faults: [] });
});
afterEach(() => cleanup());

describe('the console', () => {
  it('shows this step, the next, the notes, the time and how far the talk has come', () => {
    show();
    expect(screen.getByRole('banner').textContent).toContain('第 1 步，共 3 步 · 还剩 2 步');
    expect(screen.getByText('4:12')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: '当前一步' })).getAllByText('九个区域。')).toHaveLength(2);
    expect(screen.getByRole('region', { name: '备注' }).textContent).toBe('先问好。');
    expect(within(screen.getByRole('region', { name: '下一步' })).getAllByText('佛山')).toBeTruthy();
    expect(screen.getByRole('region', { name: '屏上的数' }).textContent).toContain('这一步不显示数。');
    expect(document.title).toBe('三步 · 演示控制台');
  });

  it('names the source of the number on the screen with edition, place and the word of the plan', () => {
    show(at(2));
    const number = screen.getByRole('region', { name: '屏上的数' }).textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(number).toContain('6000 亿元');
    expect(number).toContain('“达”');
    expect(number).toContain('专栏1 第1条');
    expect(number).toContain('征求意见稿');
    expect(number).toContain(anAtlas().sources.find(({ id }) => id === anAtlas().edition.source)?.title.zh ?? 'none');
  });

  it('never shows the target of Yunfu without what it covers', () => {
    const yunfu = aStep({ scene: '?r=yunfu', figure: 'yunfu.revenue-target' as FigureId });
    show({ story: { ...TALK, steps: [yunfu, yunfu] } });
    for (const part of ['当前一步', '下一步', '屏上的数']) {
      const said = screen.getByRole('region', { name: part }).textContent?.replaceAll('\u00a0', ' ');
      expect(said, part).toMatch(/1000 亿元\s*仅石材/);
    }
  });

  it('says where there is nothing more, and what this atlas does not have', () => {
    show(at(3));
    expect(screen.getByText('这是最后一步，后面没有了。')).toBeTruthy();
    expect(screen.getByText('这一步没有备注。')).toBeTruthy();
    expect(screen.getByText(/本图谱没有的内容，已略去：r=nowhere/)).toBeTruthy();
    expect(screen.getByText(/这一步的数不在本图谱里/)).toBeTruthy();
    expect(button('下一步').disabled).toBe(true);
  });

  it('asks for what its buttons say', async () => {
    const { user } = show(at(2));
    for (const name of ['下一步', '上一步', '黑屏', '暂停', '归零', '结束演示', '3 结束'])
      await user.click(button(name));
    expect(asked.map(({ do: what }) => what)).toEqual(['turn', 'turn', 'black', 'clock', 'clock', 'end', 'go']);
    expect(asked[5]).toEqual({ do: 'end' });
    expect(asked[6]).toEqual({ do: 'go', step: 3 });
    await user.click(within(screen.getByRole('group', { name: '观众看到的语言' })).getByLabelText('英文'));
    expect(asked[7]).toEqual({ do: 'speak', lang: 'en' });
  });

  it('counts on from where it was paused', async () => {
    const begunAt = Date.now() - 100_000;
    const { user } = show({ state: { ...STATE, clock: { begunAt, pausedAt: begunAt + 60_000 } } });
    expect(screen.getByText('1:00')).toBeTruthy();
    await user.click(button('继续'));
    const [resumed] = asked;
    if (resumed?.do !== 'clock') throw new Error('the clock was not set');
    expect(resumed.clock.pausedAt).toBeNull();
    expect(Date.now() - (resumed.clock.begunAt ?? 0)).toBeGreaterThanOrEqual(60_000);
    expect(Date.now() - (resumed.clock.begunAt ?? 0)).toBeLessThan(62_000);
  });

  it('answers a clicker, whichever button was last clicked', async () => {
    const { user } = show(at(2));
    await user.keyboard('{PageDown}{PageUp}{Home}{End}b{Escape}');
    expect(asked).toEqual([
      { do: 'turn', by: 1 },
      { do: 'turn', by: -1 },
      { do: 'go', step: 1 },
      { do: 'go', step: 3 },
      { do: 'black', on: true },
      { do: 'end' },
    ]);
  });

  it('keeps the words of the audience in its language, notes and labels in its own', async () => {
    const { user } = show(at(2, { lang: 'en' }));
    const now = within(screen.getByRole('region', { name: '当前一步' }));
    expect(now.getAllByText('Foshan')[0]?.getAttribute('lang')).toBe('en');
    await user.click(within(screen.getByRole('group', { name: '本窗口的语言' })).getByLabelText('英文'));
    expect(screen.getByRole('region', { name: 'Notes' }).querySelector('[lang="zh-CN"]')?.textContent).toBe(
      '说清楚这是目标。',
    );
    expect(asked).toEqual([]);
  });

  it('makes the notes larger and smaller, and remembers', async () => {
    const { user } = show();
    const size = () => screen.getByRole('region', { name: '备注' }).style.fontSize;
    const before = size();
    await user.click(button('备注字号增大'));
    const larger = size();
    expect(larger).not.toBe(before);
    cleanup();
    show();
    expect(size()).toBe(larger);
    await user.click(button('备注字号减小'));
    expect(size()).toBe(before);
  });
});

describe('a console without its audience', () => {
  it('says so with what to do, keeps what it knew, and asks for nothing', async () => {
    for (const link of ['silent', 'gone'] as const) {
      cleanup();
      const { user } = show({ ...at(2), link });
      expect(screen.getByRole('alert').textContent).toMatch(/自动接上.*断开前的情形/);
      expect(screen.getByRole('region', { name: '备注' }).textContent).toBe('说清楚这是目标。');
      expect(button('下一步').disabled).toBe(true);
      await user.keyboard('{PageDown}');
      expect(asked).toEqual([]);
    }
  });

  it('that never answered says where to look', () => {
    show({ link: 'nobody', story: null, state: null, last: null });
    expect(screen.getByRole('alert').textContent).toContain('在观众窗口按 C');
  });

  it('goes on by itself when the audience is there again', () => {
    const { link } = show({ link: 'gone' });
    act(() => link.view.set(JOINED));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button('下一步').disabled).toBe(false);
  });
});

describe('a console', () => {
  it('after the talk offers to begin again, from where it stood or from the first step', async () => {
    const { user } = show({ state: { ...STATE, step: null }, last: 2 });
    expect(screen.getByText(/没有步骤在屏上/)).toBeTruthy();
    await user.click(button('从第 2 步开始'));
    await user.click(button('从第一步开始'));
    expect(asked).toEqual([
      { do: 'go', step: 2 },
      { do: 'go', step: 1 },
    ]);
  });

  it('stops a talk that runs by itself', async () => {
    const { user } = show(at(1, { kiosk: true }));
    await user.click(button('停止循环'));
    expect(asked).toEqual([{ do: 'kiosk', on: false }]);
  });

  it('works without the atlas, and says what is missing', async () => {
    store.setState({ atlas: null, faults: [{ file: 'atlas.json', kind: 'missing' }] });
    let retried = 0;
    const { user } = show(at(2), () => {
      retried += 1;
    });
    expect(screen.getByRole('region', { name: '备注' }).textContent).toBe('说清楚这是目标。');
    await user.click(button('重试'));
    expect(retried).toBe(1);
    await user.click(button('下一步'));
    expect(asked).toEqual([{ do: 'turn', by: 1 }]);
  });
});
