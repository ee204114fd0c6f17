import type { TalkMessage } from '../../model/talkMessage.ts';
import { setPointer } from '../../state/talkActions.ts';

/** A console that is silent for as long no longer holds the pointer, ms. */
export const POINTER_HELD_MS = 6000;

/** Puts the pointer of a console away when that console goes or falls silent: nothing stays on the screen that nobody holds. */
export function heldPointer(): { readonly hear: (message: TalkMessage) => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let holder = '';
  const release = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    setPointer(null);
  };
  const hold = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(release, POINTER_HELD_MS);
  };
  return {
    hear: (message) => {
      if (message.kind === 'command' && message.command.do === 'point') {
        holder = message.from;
        if (message.command.at === null) release();
        else hold();
      } else if (timer !== null && message.from === holder) {
        if (message.kind === 'leave') release();
        else hold();
      }
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
