import { readTalkRecord, talkRecord } from '../../load/talkRecord.ts';
import type { FromConsole, FromStage, TalkMessage } from '../../model/talkMessage.ts';

/** A way that carries records to the other window, and brings those of others, whatever they are. */
export interface TalkWay {
  readonly post: (record: unknown) => void;
  /** Returns a function that stops listening. */
  readonly listen: (hear: (record: unknown) => void) => () => void;
}

/** One window's end of the talk. */
export interface TalkPost {
  readonly send: (said: FromConsole | FromStage) => void;
  readonly close: () => void;
}

interface PostOptions {
  readonly token: string;
  /** The name of this window in the talk. */
  readonly from: string;
  readonly ways: readonly TalkWay[];
  readonly hear: (message: TalkMessage) => void;
}

/**
 * Sends by every way at once and hears each message once: what comes a second time, or after a later one of the same window,
 * is dropped, and so is all that is not of this talk. Within a way nothing overtakes, so that none is lost by that.
 */
export function talkPost({ token, from, ways, hear }: PostOptions): TalkPost {
  let sent = 0;
  const latest = new Map<string, number>();
  const receive = (record: unknown) => {
    const message = readTalkRecord(record, token);
    if (message === null || message.from === from || message.seq <= (latest.get(message.from) ?? 0)) return;
    latest.set(message.from, message.seq);
    hear(message);
  };
  const stops = ways.map((way) => way.listen(receive));
  return {
    send: (said) => {
      sent += 1;
      const record = talkRecord({ ...said, from, seq: sent }, token);
      for (const way of ways) way.post(record);
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Random hexadecimal digits that no other page can guess: 128 bits. */
export function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
