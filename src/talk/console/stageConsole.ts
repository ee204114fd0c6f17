import { type KeptConsole, readKeptConsole } from '../../load/keptConsole.ts';
import { channelWay } from './channelWay.ts';
import { handleWay, pageMessages, type TalkWindow } from './handleWay.ts';
import { linkStage, type StageLink } from './stageLink.ts';
import { randomToken } from './talkPost.ts';
import { watched } from './watched.ts';

/** The console that this window, the audience's, has opened or is to open. */
export interface StageConsole {
  readonly token: string;
  /** Takes the window that was opened as the console's. */
  readonly adopt: (opened: TalkWindow) => void;
}

/** A console that the browser would not open, to be opened by hand; null where there is none, or it answers. */
export const refusedConsole = watched<{ readonly address: string; readonly name: string } | null>(null);

/** Begins to answer consoles; once it does, it goes on until the page is left. */
export function stageConsole(): StageConsole {
  current ??= begin(readKept() ?? { token: randomToken(), clock: { begunAt: null, pausedAt: null } });
  return current;
}

/** Answers a console that was opened before this window was loaded anew. */
export function resumeStageConsole(): void {
  if (readKept() !== null) stageConsole();
}

let current: StageConsole | null = null;

function begin(kept: KeptConsole): StageConsole {
  const { token } = kept;
  let child: TalkWindow | null = null;
  writeKept(kept);
  const byHandle = handleWay({
    listen: pageMessages,
    window: () => child,
    trusts: (source) => {
      if (source === child && child !== null) return true;
      if (!isOpenedHere(source)) return false;
      child = source;
      return true;
    },
    site: location,
  });
  const byChannel = channelWay(token);
  const link = linkStage({
    token,
    ways: byChannel === null ? [byHandle] : [byChannel, byHandle],
    clock: kept.clock,
    keepClock: (clock) => writeKept({ token, clock }),
    onConsole: () => refusedConsole.set(null),
    screen: () => [Math.max(1, Math.round(innerWidth)), Math.max(1, Math.round(innerHeight))],
  });
  tellOfPage(link);
  return {
    token,
    adopt: (opened) => {
      child = opened;
    },
  };
}

function tellOfPage({ tell, leave }: StageLink): void {
  addEventListener('resize', tell);
  addEventListener('pageshow', tell);
  addEventListener('pagehide', leave);
}

/** Only a window that this one has opened names this one as its opener; pages of other sites may be asked that, too. */
function isOpenedHere(source: unknown): source is Window {
  return typeof source === 'object' && source !== null && 'opener' in source && source.opener === window;
}

/** For this tab and its reloads alone: another tab with the talk has another console. */
const STORED = 'yuecai-console';

function readKept(): KeptConsole | null {
  try {
    return readKeptConsole(sessionStorage.getItem(STORED));
  } catch {
    return null; // Storage can be forbidden; the console is then lost when this window is loaded anew.
  }
}

function writeKept(kept: KeptConsole): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(kept));
  } catch {
    // Storage can be forbidden or full; the talk goes on.
  }
}
