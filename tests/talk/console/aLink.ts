import { vi } from 'vitest';
import type { TalkClock } from '../../../src/model/talkMessage.ts';
import { store } from '../../../src/state/store.ts';
import { type ConsoleLink, type ConsoleView, linkConsole } from '../../../src/talk/console/consoleLink.ts';
import { linkStage, type StageLink } from '../../../src/talk/console/stageLink.ts';
import type { Line } from './aLine.ts';
import { onStage } from './aTalk.ts';

export const TOKEN = 'b'.repeat(32);

let open: { readonly stop: () => void }[] = [];

/** The clock that the tab of the audience's window keeps. */
export const kept: { clock: TalkClock } = { clock: { begunAt: null, pausedAt: null } };

/** The audience's end of lines. */
export function stage(...lines: Line[]): StageLink {
  const link = linkStage({
    token: TOKEN,
    ways: lines.map((line) => line.end()),
    clock: kept.clock,
    keepClock: (clock) => {
      kept.clock = clock;
    },
    onConsole: () => undefined,
    screen: () => [1920, 1080],
  });
  open.push(link);
  return link;
}

/** A console's end of lines. */
export function aConsole(lines: readonly Line[], isStageClosed = () => false, token = TOKEN): ConsoleLink {
  const link = linkConsole({ token, ways: lines.map((line) => line.end()), isStageClosed });
  open.push(link);
  return link;
}

/** The step that the audience sees. */
export function step(): number | null {
  return store.getState().scene.step;
}

export function seen(link: ConsoleLink): ConsoleView {
  return link.view.get();
}

/** A talk at its first step, and time that passes only when it is told to. */
export function beginTalk(): void {
  vi.useFakeTimers();
  vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
  vi.stubGlobal('history', { pushState: () => undefined, replaceState: () => undefined });
  kept.clock = { begunAt: null, pausedAt: null };
  onStage();
}

export function closeWindows(): void {
  for (const link of open) link.stop();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
