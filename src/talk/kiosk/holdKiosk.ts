import { USUAL_DWELL_S } from '../../model/story.ts';
import { tryMap } from '../../state/actions.ts';
import { stayHere } from '../../state/history.ts';
import { restoreStep, turnKiosk } from '../../state/kioskActions.ts';
import { store } from '../../state/store.ts';
import { setKiosk, storyOf } from '../../state/talkActions.ts';
import { cursorAtRest } from './cursorAtRest.ts';
import { guardKiosk } from './guardKiosk.ts';
import { keepAwake } from './keepAwake.ts';
import { keepEscape } from './keepEscape.ts';
import { type KioskRun, runKiosk } from './kioskRun.ts';
import { KIOSK_TIMES } from './kioskTimes.ts';
import type { KioskTurns } from './kioskTurns.ts';
import { lookAtMap, NO_RETRY } from './mapRetry.ts';
import { onWake } from './onWake.ts';

interface KioskTold {
  readonly onMode: (mode: KioskTurns['mode']) => void;
  readonly onHold: (isHeld: boolean) => void;
}

/** A kiosk that holds the page. */
export interface KioskHold {
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Has the kiosk run on the page's store: steps, visitors, sleep, screen, map. */
export function holdKiosk({ onMode, onHold }: KioskTold): KioskHold {
  const awake = keepAwake();
  const cursor = cursorAtRest();
  let { lang } = store.getState().scene;
  let retry = NO_RETRY;
  let mode: KioskTurns['mode'] = 'looping';
  const run: KioskRun = runKiosk(dwellMs(), {
    turn: () => {
      turnKiosk();
      awake.renew();
      const look = lookAtMap(retry, store.getState().map, performance.now());
      retry = look.retry;
      if (look.isDue) tryMap();
    },
    restore: () => {
      for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
      // A button that a visitor pressed would keep its ring.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      restoreStep(lang);
    },
    onMode: (now) => {
      mode = now;
      // A visitor may change the language; the loop has the one it had.
      if (now === 'yielded') lang = store.getState().scene.lang;
      document.documentElement.dataset['kiosk'] = now;
      onMode(now);
    },
  });
  const see = () => run.see(document.visibilityState === 'visible' && !store.getState().talk.black);
  const touch = () => {
    if (!store.getState().talk.black) run.touch(KIOSK_TIMES.idleMs);
  };
  document.documentElement.dataset['kiosk'] = 'looping';
  see();
  // Back then leads to an entry of the kiosk itself.
  stayHere();
  const letGo = [
    awake.stop,
    run.stop,
    cursor.stop,
    keepEscape(),
    followSteps(run, see),
    onWake(() => {
      see();
      run.check();
    }),
    guardKiosk({
      onTouch: touch,
      onMove: (kind) => {
        if (kind === 'mouse') cursor.move();
        if (mode === 'yielded') touch();
      },
      onHold,
      onEnd: () => setKiosk(false),
    }),
  ];
  return {
    goOn: run.goOn,
    stop: () => {
      delete document.documentElement.dataset['kiosk'];
      for (const end of letGo) end();
    },
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
