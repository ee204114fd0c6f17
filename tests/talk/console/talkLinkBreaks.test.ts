import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkRecord } from '../../../src/load/talkRecord.ts';
import type { TalkCommand } from '../../../src/model/talkMessage.ts';
import { store } from '../../../src/state/store.ts';
import { ASK_EVERY_MS, SILENT_AFTER_MS } from '../../../src/talk/console/consoleLink.ts';
import { POINTER_HELD_MS } from '../../../src/talk/console/heldPointer.ts';
import { aLine } from './aLine.ts';
import { aConsole, beginTalk, closeWindows, seen, stage, step, TOKEN } from './aLink.ts';

beforeEach(beginTalk);
afterEach(closeWindows);

describe('a link that breaks', () => {
  it('is said to be silent when nothing answers any more, and joins again by itself', () => {
    const line = aLine();
    stage(line);
    const link = aConsole([line]);
    line.hold();
    vi.advanceTimersByTime(SILENT_AFTER_MS + ASK_EVERY_MS * 2);
    expect(seen(link)).toMatchObject({ link: 'silent', state: { step: 1 } });
    line.lose();
    vi.advanceTimersByTime(ASK_EVERY_MS);
    expect(seen(link).link).toBe('joined');
  });

  it('is said to be gone when the window is known to be closed', () => {
    const line = aLine();
    const first = stage(line);
    let isClosed = false;
    const link = aConsole([line], () => isClosed);
    first.stop();
    isClosed = true;
    vi.advanceTimersByTime(ASK_EVERY_MS * 4);
    expect(seen(link).link).toBe('gone');
  });

  it('never was one where nobody answers', () => {
    const link = aConsole([aLine()]);
    vi.advanceTimersByTime(SILENT_AFTER_MS + ASK_EVERY_MS * 2);
    expect(seen(link)).toEqual({ link: 'nobody', story: null, state: null, last: null });
  });

  it('leaves no pointer on the screen: not when the console closes, nor when it falls silent', () => {
    const line = aLine();
    stage(line);
    const link = aConsole([line]);
    link.ask({ do: 'point', at: [0.5, 0.5] });
    vi.advanceTimersByTime(POINTER_HELD_MS * 2);
    expect(store.getState().talk.pointer).toEqual([0.5, 0.5]);
    link.leave();
    expect(store.getState().talk.pointer).toBeNull();
    link.ask({ do: 'point', at: [0.1, 0.1] });
    link.stop();
    vi.advanceTimersByTime(POINTER_HELD_MS + 1);
    expect(store.getState().talk.pointer).toBeNull();
  });
});

describe('whoever does not know the token', () => {
  it('neither hears nor leads the talk', () => {
    const line = aLine();
    stage(line);
    const stranger = aConsole([line], () => false, 'c'.repeat(32));
    stranger.ask({ do: 'end' });
    vi.advanceTimersByTime(SILENT_AFTER_MS + ASK_EVERY_MS * 2);
    expect(seen(stranger)).toEqual({ link: 'nobody', story: null, state: null, last: null });
    expect(step()).toBe(1);
  });

  it('is not heard with junk either', () => {
    const line = aLine();
    stage(line);
    const { post } = line.end();
    const end: TalkCommand = { do: 'end' };
    for (const junk of [
      null,
      1,
      'end',
      {},
      [],
      { do: 'end' },
      talkRecord({ kind: 'command', from: '', seq: 1, command: end }, TOKEN),
    ])
      post(junk);
    expect(step()).toBe(1);
  });

  it('a second window of the audience does not take the console over while the first answers', () => {
    const line = aLine();
    const first = stage(line);
    const link = aConsole([line]);
    stage(line);
    const followed = seen(link);
    vi.advanceTimersByTime(ASK_EVERY_MS * 3);
    expect(seen(link)).toBe(followed);
    first.leave();
    first.stop();
    vi.advanceTimersByTime(ASK_EVERY_MS);
    expect(seen(link).link).toBe('joined');
  });
});
