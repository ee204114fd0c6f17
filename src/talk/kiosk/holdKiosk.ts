import { USUAL_DWELL_S } from '../../model/story.ts';
import { tryMap } from '../../state/actions.ts';
import { restoreStep, turnKiosk } from '../../state/kioskActions.ts';
import { store } from '../../state/store.ts';
import { storyOf } from '../../state/talkActions.ts';
import { keepAwake } from './keepAwake.ts';
import { keepEscape } from './keepEscape.ts';
import { type KioskRun, runKiosk } from './kioskRun.ts';
import { KIOSK_TIMES } from './kioskTimes.ts';
import type { KioskTurns } from './kioskTurns.ts';
import { lookAtMap, NO_RETRY } from './mapRetry.ts';
import { onWake } from './onWake.ts';

/** A kiosk that holds the page. */
export interface KioskHold {
  /** A visitor touched it. */
  readonly touch: () => void;
  /** A pointer moved over it: whoever has the map keeps it. */
  readonly move: () => void;
  /** A visitor is done. */
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Has the kiosk run on the page's store: steps, visitors, sleep, screen, map. */
export function holdKiosk(onMode: (mode: KioskTurns['mode']) => void): KioskHold {
  const awake = keepAwake();
  const tendMap = mapTender();
  let { lang } = store.getState().scene;
  let mode: KioskTurns['mode'] = 'looping';
  const run = runKiosk(dwellMs(), {
    turn: () => {
      turnKiosk();
      awake.renew();
      tendMap();
    },
    restore: () => {
      tidyUp();
      restoreStep(lang);
    },
    onMode: (now) => {
      mode = now;
      // A visitor may change the language; the loop has the one it had.
      if (now === 'yielded') ({ lang } = store.getState().scene);
      onMode(now);
    },
  });
  // A dark screen stands still: whoever darkened it lights it again.
  const see = () => run.see(document.visibilityState === 'visible' && !store.getState().talk.black);
  const touch = () => {
    if (!store.getState().talk.black) run.touch(KIOSK_TIMES.idleMs);
  };
  const wake = () => {
    see();
    run.check();
  };
  see();
  const ends = [awake.stop, run.stop, keepEscape(), followSteps(run, see), onWake(wake)];
  return {
    touch,
    move: () => {
      if (mode === 'yielded') touch();
    },
    goOn: run.goOn,
    stop: () => {
      for (const end of ends) end();
    },
  };
}

/** Closes what a visitor opened, and lets go of what they pressed: it would keep its ring. */
function tidyUp(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Looks after the map whenever a step turns: no timer of its own runs for days. */
function mapTender(): () => void {
  let retry = NO_RETRY;
  return () => {
    const look = lookAtMap(retry, store.getState().map, performance.now());
    retry = look.retry;
    if (look.isDue) tryMap();
  };
}

/** Whoever turns a step, the console too: it stays for its own time. */
function followSteps(run: KioskRun, see: () => void): () => void {
  return store.subscribe((now, before) => {
    if (now.talk.black !== before.talk.black) see();
    const { step, story } = now.scene;
    if (step !== before.scene.step || story !== before.scene.story) run.show(dwellMs());
  });
}

function dwellMs(): number {
  const { scene } = store.getState();
  const step = storyOf(store.getState())?.steps[(scene.step ?? 1) - 1];
  return (step?.dwellS ?? USUAL_DWELL_S) * 1000;
}
