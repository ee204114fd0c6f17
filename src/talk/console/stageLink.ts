import type { TalkClock, TalkMessage, TalkState } from '../../model/talkMessage.ts';
import { store } from '../../state/store.ts';
import { storyOf } from '../../state/talkActions.ts';
import { heldPointer } from './heldPointer.ts';
import { obeyConsole } from './obeyConsole.ts';
import { stageClock } from './stageClock.ts';
import { randomToken, type TalkWay, talkPost } from './talkPost.ts';

interface StageLinkOptions {
  readonly token: string;
  readonly ways: readonly TalkWay[];
  /** The clock kept from before this window was loaded anew. */
  readonly clock: TalkClock;
  readonly keepClock: (clock: TalkClock) => void;
  /** A console has answered. */
  readonly onConsole: () => void;
  readonly screen: () => TalkState['screen'];
}

/** The audience's end of the link to the consoles. */
export interface StageLink {
  /** Tells the consoles how the talk stands: to be called when the screen has changed. */
  readonly tell: () => void;
  /** Tells them that this window goes. */
  readonly leave: () => void;
  readonly stop: () => void;
}

/**
 * Lets consoles follow and lead the talk of this window, the only one that knows how it stands. Whatever a console does, and
 * when it closes, the talk goes on here.
 */
export function linkStage({ token, ways, clock: kept, keepClock, onConsole, screen }: StageLinkOptions): StageLink {
  const clock = stageClock(kept, keepClock);
  const pointer = heldPointer();
  let story = storyOf(store.getState());
  let revision = 0;
  let told = '';
  const tell = (knows: number | null) => {
    const state = talkState(clock.read(), screen());
    told = JSON.stringify(state);
    post.send({ kind: 'state', state, revision, story: knows === revision ? undefined : story });
  };
  const follow = () => {
    clock.follow();
    const knows = revision;
    const chosen = storyOf(store.getState());
    if (chosen !== story) revision += 1;
    story = chosen;
    if (revision !== knows || JSON.stringify(talkState(clock.read(), screen())) !== told) tell(knows);
  };
  const hear = (message: TalkMessage) => {
    if (message.kind === 'state' || message.kind === 'gone') return;
    pointer.hear(message);
    if (message.kind === 'leave') return;
    onConsole();
    if (message.kind === 'hello') tell(message.knows);
    else if (message.command.do !== 'clock') obeyConsole(message.command);
    else {
      clock.set(message.command.clock);
      follow();
    }
  };
  const post = talkPost({ token, from: randomToken(), ways, hear });
  const unfollow = store.subscribe(follow);
  tell(null);
  return {
    tell: () => tell(revision),
    leave: () => post.send({ kind: 'gone' }),
    stop: () => {
      unfollow();
      pointer.stop();
      post.close();
    },
  };
}

function talkState(clock: TalkClock, screen: TalkState['screen']): TalkState {
  const { scene, talk } = store.getState();
  return {
    step: scene.view === 'present' ? scene.step : null,
    lang: scene.lang,
    black: talk.black,
    kiosk: scene.kiosk,
    clock,
    screen,
  };
}
