import { isTalkToken } from '../../load/keptConsole.ts';
import { channelWay } from './channelWay.ts';
import { type ConsoleLink, linkConsole } from './consoleLink.ts';
import { handleWay, pageMessages, type TalkWindow } from './handleWay.ts';

/** Connects this window, a console, with the audience's window that drew the token. Null where the token cannot be one. */
export function connectConsole(token: string): ConsoleLink | null {
  if (!isTalkToken(token)) return null;
  const opener = (): TalkWindow | null => window.opener as Window | null;
  const byHandle = handleWay({
    listen: pageMessages,
    window: opener,
    trusts: (source) => source !== null && source === window.opener,
    site: location,
  });
  const byChannel = channelWay(token);
  const link = linkConsole({
    token,
    ways: byChannel === null ? [byHandle] : [byChannel, byHandle],
    isStageClosed: () => opener()?.closed === true,
  });
  addEventListener('pagehide', link.leave);
  return link;
}
