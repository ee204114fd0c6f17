import type { TalkWay } from './talkPost.ts';

/** Another window as far as one may know of it. */
export interface TalkWindow {
  readonly closed: boolean;
  readonly postMessage: (record: unknown, targetOrigin: string) => void;
}

/** What of a message of another window is looked at. */
export interface HandleMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

interface HandleOptions {
  /** Hears the messages that reach this page; returns a function that stops. */
  readonly listen: (hear: (message: HandleMessage) => void) => () => void;
  /** The window to write to; null where there is none. */
  readonly window: () => TalkWindow | null;
  /** Whether a message comes from the other window of this talk. */
  readonly trusts: (source: unknown) => boolean;
  readonly site: Pick<Location, 'protocol' | 'origin'>;
}

/**
 * Messages from window to window by the handle that one has of the other. On `file://` every page's origin reads `null`, so
 * that only the window itself, and then the token in the message, tell who speaks.
 */
export function handleWay({ listen, window, trusts, site }: HandleOptions): TalkWay {
  const isFile = site.protocol === 'file:';
  return {
    post: (record) => {
      const other = window();
      if (other !== null && !other.closed) other.postMessage(record, isFile ? '*' : site.origin);
    },
    listen: (hear) =>
      listen(({ data, origin, source }) => {
        if (origin === (isFile ? 'null' : site.origin) && trusts(source)) hear(data);
      }),
  };
}

/** Hears what other windows post to this page. */
export function pageMessages(hear: (message: HandleMessage) => void): () => void {
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}
