import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkRecord } from '../../../src/load/talkRecord.ts';
import type { TalkClock, TalkCommand } from '../../../src/model/talkMessage.ts';
import { store } from '../../../src/state/store.ts';
import { goToStep, setBlack, startTalk } from '../../../src/state/talkActions.ts';
import { ASK_EVERY_MS, type ConsoleLink, linkConsole, SILENT_AFTER_MS } from '../../../src/talk/console/consoleLink.ts';
import { POINTER_HELD_MS } from '../../../src/talk/console/heldPointer.ts';
import { linkStage, type StageLink } from '../../../src/talk/console/stageLink.ts';
import { aLine, type Line } from './aLine.ts';
import { aStep, onStage, TALK } from './aTalk.ts';

const TOKEN = 'b'.repeat(32);
const NO_CLOCK: TalkClock = { begunAt: null, pausedAt: null };

let open: { readonly stop: () => void }[] = [];
let kept: TalkClock = NO_CLOCK;

function stage(...lines: Line[]): StageLink {
  const link = linkStage({
    token: TOKEN,
    ways: lines.map((line) => line.end()),
    clock: kept,
    keepClock: (clock) => {
      kept = clock;
    },
    onConsole: () => undefined,
    screen: () => [1920, 1080],
  });
  open.push(link);
  return link;
}

function console(lines: Line[], isStageClosed = () => false, token = TOKEN): ConsoleLink {
  const link = linkConsole({ token, ways: lines.map((line) => line.end()), isStageClosed });
  open.push(link);
  return link;
}

const step = () => store.getState().scene.step;
const seen = (link: ConsoleLink) => link.view.get();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
  vi.stubGlobal('history', { pushState: () => undefined, replaceState: () => undefined });
  kept = NO_CLOCK;
  onStage();
});

afterEach(() => {
  for (const link of open) link.stop();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a console and the window of the audience', () => {
  it('find each other whichever comes first, and agree on the story and the step', () => {
    for (const isStageFirst of [true, false]) {
      const line = aLine();
      if (isStageFirst) stage(line);
      const link = console([line]);
      if (!isStageFirst) expect(seen(link).link).toBe('calling');
      if (!isStageFirst) stage(line);
      expect(seen(link)).toMatchObject({ link: 'joined', story: TALK, state: { step: 1, screen: [1920, 1080] } });
    }
  });

  it('turn, jump, darken, point, speak and end as the console asks', () => {
    const line = aLine();
    stage(line);
    const { ask } = console([line]);
    ask({ do: 'turn', by: 1 });
    expect(step()).toBe(2);
    ask({ do: 'go', step: 3 });
    expect(step()).toBe(3);
    ask({ do: 'turn', by: 1 });
    expect(step()).toBe(3);
    ask({ do: 'black', on: true });
    expect(store.getState().talk.black).toBe(true);
    ask({ do: 'turn', by: -1 });
    expect([step(), store.getState().talk.black]).toEqual([2, false]);
    ask({ do: 'point', at: [0.25, 0.5] });
    expect(store.getState().talk.pointer).toEqual([0.25, 0.5]);
    ask({ do: 'speak', lang: 'en' });
    expect([store.getState().scene.lang, step()]).toEqual(['en', 2]);
    ask({ do: 'kiosk', on: true });
    expect(store.getState().scene.kiosk).toBe(true);
    ask({ do: 'end' });
    expect([step(), store.getState().scene.story]).toEqual([null, TALK.id]);
    ask({ do: 'point', at: [0.5, 0.5] });
    expect(store.getState().talk.pointer).toBeNull();
    ask({ do: 'go', step: 2 });
    expect(step()).toBe(2);
  });

  it('tell the console what is done in the window of the audience itself', () => {
    const line = aLine();
    stage(line);
    const link = console([line]);
    goToStep(3);
    setBlack(true);
    expect(seen(link).state).toMatchObject({ step: 3, black: true });
    const longer = { ...TALK, steps: [...TALK.steps, aStep()] };
    store.setState({ stories: { ...store.getState().stories, own: [longer] } });
    expect(seen(link).story?.steps).toHaveLength(4);
  });

  it('send the story once, not with every step', () => {
    const line = aLine();
    stage(line);
    console([line]);
    const before = line.posted.length;
    goToStep(2);
    vi.advanceTimersByTime(ASK_EVERY_MS * 5);
    const told = line.posted.slice(before).filter((record) => Object(record).kind === 'state');
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((record) => Object(record).story !== undefined)).toEqual([]);
  });

  it('count a press once, though it comes by two ways', () => {
    const lines = [aLine(), aLine()];
    stage(...lines);
    const { ask } = console(lines);
    ask({ do: 'turn', by: 1 });
    expect(step()).toBe(2);
    lines[1]?.hold();
    ask({ do: 'turn', by: 1 });
    lines[1]?.release();
    expect(step()).toBe(3);
  });

  it('still work where one of the two ways lets nothing through', () => {
    for (const dead of [0, 1]) {
      onStage();
      const lines = [aLine(), aLine()];
      lines[dead]?.hold();
      stage(...lines);
      const link = console(lines);
      link.ask({ do: 'turn', by: 1 });
      expect([step(), seen(link).state?.step]).toEqual([2, 2]);
    }
  });

  it('do not go back to what was when messages come late and in another order', () => {
    const lines = [aLine(), aLine()];
    stage(...lines);
    const link = console(lines);
    lines[1]?.hold();
    goToStep(2);
    goToStep(3);
    lines[1]?.release('reversed');
    expect(seen(link).state?.step).toBe(3);
    lines[1]?.hold();
    link.ask({ do: 'go', step: 1 });
    link.ask({ do: 'go', step: 2 });
    lines[1]?.release('reversed');
    expect(step()).toBe(2);
  });
});

describe('a window loaded anew', () => {
  it('is found again by the console, which says meanwhile that it is gone', () => {
    const line = aLine();
    const first = stage(line);
    const link = console([line]);
    goToStep(2);
    first.leave();
    first.stop();
    expect(seen(link)).toMatchObject({ link: 'gone', story: TALK, state: { step: 2 } });
    vi.advanceTimersByTime(SILENT_AFTER_MS * 3);
    expect(seen(link).link).toBe('gone');
    onStage(2);
    stage(line);
    expect(seen(link)).toMatchObject({ link: 'joined', story: TALK, state: { step: 2 } });
    link.ask({ do: 'turn', by: 1 });
    expect(step()).toBe(3);
  });

  it('as a console knows all again, and the talk has not noticed', () => {
    const line = aLine();
    stage(line);
    const first = console([line]);
    first.ask({ do: 'go', step: 2 });
    first.leave();
    first.stop();
    expect(step()).toBe(2);
    goToStep(3);
    expect(seen(console([line]))).toMatchObject({ link: 'joined', story: TALK, state: { step: 3 } });
  });

  it('keeps the time the talk has taken, and its pause', () => {
    const line = aLine();
    const first = stage(line);
    const { ask } = console([line]);
    ask({ do: 'clock', clock: { begunAt: 1000, pausedAt: 61_000 } });
    first.stop();
    onStage(2);
    stage(line);
    expect(store.getState().talk.begunAt).toBe(1000);
    expect(seen(console([line])).state?.clock).toEqual({ begunAt: 1000, pausedAt: 61_000 });
    startTalk(TALK);
    expect(kept.pausedAt).toBeNull();
    expect(kept.begunAt).toBe(Date.now());
  });

  it('that shows no talk begins with no time', () => {
    kept = { begunAt: 1000, pausedAt: null };
    onStage(null);
    stage(aLine());
    expect(store.getState().talk.begunAt).toBeNull();
  });
});

describe('a link that breaks', () => {
  it('is said to be silent when nothing answers any more, and joins again by itself', () => {
    const line = aLine();
    stage(line);
    const link = console([line]);
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
    const link = console([line], () => isClosed);
    first.stop();
    isClosed = true;
    vi.advanceTimersByTime(ASK_EVERY_MS * 4);
    expect(seen(link).link).toBe('gone');
  });

  it('never was one where nobody answers', () => {
    const link = console([aLine()]);
    vi.advanceTimersByTime(SILENT_AFTER_MS + ASK_EVERY_MS * 2);
    expect(seen(link)).toEqual({ link: 'nobody', story: null, state: null, last: null });
  });

  it('leaves no pointer on the screen: not when the console closes, nor when it falls silent', () => {
    const line = aLine();
    stage(line);
    const link = console([line]);
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
    const stranger = console([line], () => false, 'c'.repeat(32));
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
    const link = console([line]);
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
