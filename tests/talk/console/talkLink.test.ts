import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { store } from '../../../src/state/store.ts';
import { goToStep, setBlack, startTalk } from '../../../src/state/talkActions.ts';
import { ASK_EVERY_MS, SILENT_AFTER_MS } from '../../../src/talk/console/consoleLink.ts';
import { aLine } from './aLine.ts';
import { aConsole, beginTalk, closeWindows, kept, seen, stage, step } from './aLink.ts';
import { aStep, onStage, TALK } from './aTalk.ts';

beforeEach(beginTalk);
afterEach(closeWindows);

describe('a console and the window of the audience', () => {
  it('find each other whichever comes first, and agree on the story and the step', () => {
    for (const isStageFirst of [true, false]) {
      const line = aLine();
      if (isStageFirst) stage(line);
      const link = aConsole([line]);
      if (!isStageFirst) expect(seen(link).link).toBe('calling');
      if (!isStageFirst) stage(line);
      expect(seen(link)).toMatchObject({ link: 'joined', story: TALK, state: { step: 1, screen: [1920, 1080] } });
    }
  });

  it('turn, jump, darken, point, speak and end as the console asks', () => {
    const line = aLine();
    stage(line);
    const { ask } = aConsole([line]);
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
    const link = aConsole([line]);
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
    aConsole([line]);
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
    const { ask } = aConsole(lines);
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
      const link = aConsole(lines);
      link.ask({ do: 'turn', by: 1 });
      expect([step(), seen(link).state?.step]).toEqual([2, 2]);
    }
  });

  it('do not go back to what was when messages come late and in another order', () => {
    const lines = [aLine(), aLine()];
    stage(...lines);
    const link = aConsole(lines);
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
    const link = aConsole([line]);
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
    const first = aConsole([line]);
    first.ask({ do: 'go', step: 2 });
    first.leave();
    first.stop();
    expect(step()).toBe(2);
    goToStep(3);
    expect(seen(aConsole([line]))).toMatchObject({ link: 'joined', story: TALK, state: { step: 3 } });
  });

  it('keeps the time the talk has taken, and its pause', () => {
    const line = aLine();
    const first = stage(line);
    const { ask } = aConsole([line]);
    ask({ do: 'clock', clock: { begunAt: 1000, pausedAt: 61_000 } });
    first.stop();
    onStage(2);
    stage(line);
    expect(store.getState().talk.begunAt).toBe(1000);
    expect(seen(aConsole([line])).state?.clock).toEqual({ begunAt: 1000, pausedAt: 61_000 });
    startTalk(TALK);
    expect(kept.clock.pausedAt).toBeNull();
    expect(kept.clock.begunAt).toBe(Date.now());
  });

  it('that shows no talk begins with no time', () => {
    kept.clock = { begunAt: 1000, pausedAt: null };
    onStage(null);
    stage(aLine());
    expect(store.getState().talk.begunAt).toBeNull();
  });
});
