import { store } from '../state/store.ts';
import { refusedConsole, stageConsole } from './console/stageConsole.ts';

/**
 * Opens the presenter's console in a second window, or brings the one that is open to the front. Where the browser refuses,
 * `ConsoleLink` says so and gives a link. To be called from a click or a key, or else browsers refuse.
 */
export function openConsole(): void {
  const { token, adopt } = stageConsole();
  const address = consoleAddress(token);
  const name = `yuecai-console-${token.slice(0, 8)}`;
  const opened = window.open(address, name, 'popup,width=1280,height=760');
  if (opened === null) {
    refusedConsole.set({ address, name });
    return;
  }
  refusedConsole.set(null);
  adopt(opened);
  opened.focus();
}

/** The same page with the token after the #, in the language of this window. */
function consoleAddress(token: string): string {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set('view', 'present');
  if (store.getState().scene.lang === 'en') address.searchParams.set('lang', 'en');
  address.hash = `console=${token}`;
  return address.href;
}
