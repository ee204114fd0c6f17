import type { Story } from '../../model/story.ts';
import type { FromStage, TalkCommand, TalkMessage, TalkState } from '../../model/talkMessage.ts';
import { randomToken, type TalkWay, talkPost } from './talkPost.ts';
import { type Watched, watched } from './watched.ts';

/**
 * How the link to the audience's window stands: not yet heard of; it answers; it has stopped answering (it may be busy, or
 * asleep); it has gone (closed, or being loaded anew); it never answered.
 */
export type LinkStatus = 'calling' | 'joined' | 'silent' | 'gone' | 'nobody';

/** What the console knows of the talk: while the link is broken, how it last stood. */
export interface ConsoleView {
  readonly link: LinkStatus;
  readonly story: Story | null;
  readonly state: TalkState | null;
  /** The step that is or was last on the screen. */
  readonly last: number | null;
}

/** The console's end of the link. */
export interface ConsoleLink {
  readonly view: Watched<ConsoleView>;
  readonly ask: (command: TalkCommand) => void;
  /** Tells the audience's window that this one goes. */
  readonly leave: () => void;
  readonly stop: () => void;
}

interface ConsoleLinkOptions {
  readonly token: string;
  readonly ways: readonly TalkWay[];
  /** Whether the window that opened this one is known to be closed. */
  readonly isStageClosed: () => boolean;
}

/** How often the console asks, and how long it waits for an answer, ms. */
export const ASK_EVERY_MS = 1000;
export const SILENT_AFTER_MS = 4000;

/**
 * Follows the talk of an audience's window and asks things of it. Asks again every second: so it finds the window again after
 * either of them was loaded anew, without anyone doing anything.
 */
export function linkConsole({ token, ways, isStageClosed }: ConsoleLinkOptions): ConsoleLink {
  const view = watched<ConsoleView>({ link: 'calling', story: null, state: null, last: null });
  /** The window that is followed, until it goes or falls silent. */
  let stage: string | null = null;
  let revision: number | null = null;
  let heardAt = Date.now();
  const hello = () => post.send({ kind: 'hello', knows: revision });
  const hear = (message: TalkMessage) => {
    if (message.kind === 'gone' && message.from === stage) {
      stage = null;
      revision = null;
      view.set({ ...view.get(), link: 'gone' });
    }
    if (message.kind !== 'state' || (stage !== null && stage !== message.from)) return;
    heardAt = Date.now();
    const isNew = stage !== message.from;
    stage = message.from;
    if (message.story === undefined && (isNew || message.revision !== revision)) {
      revision = null;
      hello();
    } else {
      revision = message.revision;
      view.set(viewOf(message, view.get()));
    }
  };
  const post = talkPost({ token, from: randomToken(), ways, hear });
  const askAgain = () => {
    const { link } = view.get();
    const waited = Date.now() - heardAt;
    if (isStageClosed() && waited > ASK_EVERY_MS * 2) lose('gone');
    else if (waited > SILENT_AFTER_MS && link !== 'gone')
      lose(link === 'calling' || link === 'nobody' ? 'nobody' : 'silent');
    hello();
  };
  const lose = (link: LinkStatus) => {
    stage = null;
    revision = null;
    if (view.get().link !== link) view.set({ ...view.get(), link });
  };
  hello();
  const timer = setInterval(askAgain, ASK_EVERY_MS);
  return {
    view,
    ask: (command) => post.send({ kind: 'command', command }),
    leave: () => post.send({ kind: 'leave' }),
    stop: () => {
      clearInterval(timer);
      post.close();
    },
  };
}

/** What is known after a message of the audience's window; the very view from before where nothing in it is new. */
function viewOf({ state, story }: Extract<FromStage, { kind: 'state' }>, before: ConsoleView): ConsoleView {
  const isAsBefore = before.link === 'joined' && story === undefined;
  if (isAsBefore && JSON.stringify(state) === JSON.stringify(before.state)) return before;
  const last = state.step ?? before.last;
  return { link: 'joined', story: story === undefined ? before.story : story, state, last };
}
