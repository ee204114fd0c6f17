import type { TalkClock } from '../../model/talkMessage.ts';
import { setBegunAt } from '../../state/clockActions.ts';
import { store } from '../../state/store.ts';

/** The presenter's clock as the audience's window keeps it: when the talk began stands in the store, the pause here. */
export interface StageClock {
  readonly read: () => TalkClock;
  readonly set: (clock: TalkClock) => void;
  /** To be called when the store has changed: a talk begun anew runs. */
  readonly follow: () => void;
}

/**
 * @param kept the clock from before this window was loaded anew; it counts while a talk is on the screen
 * @param keep is told every change
 */
export function stageClock(kept: TalkClock, keep: (clock: TalkClock) => void): StageClock {
  const goesOn = store.getState().scene.step !== null && kept.begunAt !== null;
  if (goesOn) setBegunAt(kept.begunAt);
  let begunAt = store.getState().talk.begunAt;
  let pausedAt = goesOn ? kept.pausedAt : null;
  return {
    read: () => ({ begunAt, pausedAt }),
    set: (clock) => {
      begunAt = clock.begunAt;
      pausedAt = clock.begunAt === null ? null : clock.pausedAt;
      keep({ begunAt, pausedAt });
      setBegunAt(begunAt);
    },
    follow: () => {
      const now = store.getState().talk.begunAt;
      if (now === begunAt) return;
      begunAt = now;
      pausedAt = null;
      keep({ begunAt, pausedAt });
    },
  };
}
