import { KIOSK_TIMES } from './kioskTimes.ts';

/** A cursor that goes away once the mouse has come to rest; the style of the kiosk hides it. */
export function cursorAtRest(): { readonly move: () => void; readonly stop: () => void } {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    dataset['cursor'] = 'rest';
  };
  rest();
  return {
    move: () => {
      if (dataset['cursor'] !== undefined) delete dataset['cursor'];
      clearTimeout(timer);
      timer = setTimeout(rest, KIOSK_TIMES.cursorMs);
    },
    stop: () => {
      clearTimeout(timer);
      delete dataset['cursor'];
    },
  };
}
