import * as v from 'valibot';
import type { TalkClock } from '../model/talkMessage.ts';
import { number, optional } from './cells.ts';

/** What the audience's window keeps of its console while its tab is open, so that both find each other after a reload. */
export interface KeptConsole {
  readonly token: string;
  readonly clock: TalkClock;
}

/** A token as the windows of a talk draw it: 128 random bits in hexadecimal digits. */
export function isTalkToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Reads what was kept; null where that is nothing, or not ours. */
export function readKeptConsole(text: string | null): KeptConsole | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(KEPT, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // Not JSON: kept by something else.
  }
}

const TOKEN = /^[0-9a-f]{32}$/;

const time = optional(number(0, 8.64e15));
const KEPT = v.object({
  token: v.pipe(v.string(), v.regex(TOKEN)),
  clock: v.object({ begunAt: time, pausedAt: time }),
});
