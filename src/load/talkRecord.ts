import * as v from 'valibot';
import type { FigureId, StoryId } from '../model/ids.ts';
import { LANGS } from '../model/localized.ts';
import { LEAST_DWELL_S, MOST_DWELL_S, MOST_STEPS, type Story } from '../model/story.ts';
import type { TalkMessage } from '../model/talkMessage.ts';
import { cell } from './cell.ts';
import { flag, id, number, oneOf, optional, whole } from './cells.ts';

/** A message between the windows of a talk as it is sent: a plain record that names the format and the talk it belongs to. */
export function talkRecord(message: TalkMessage, token: string): unknown {
  return { format: FORMAT, token, ...message };
}

/** Reads a message out of whatever another window sent. Null where it is none, is broken, or is of another talk. */
export function readTalkRecord(record: unknown, token: string): TalkMessage | null {
  if (cell(record, 'format') !== FORMAT || cell(record, 'token') !== token) return null;
  const parsed = v.safeParse(MESSAGE, record);
  return parsed.success ? parsed.output : null;
}

const FORMAT = 'yuecai-talk-1';
const time = optional(number(0, 8.64e15, 'a time in ms since 1970'));
const lang = oneOf(LANGS);
const clock = v.object({ begunAt: time, pausedAt: time });
const step = whole(1, MOST_STEPS);
const heading = {
  from: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  seq: whole(1, Number.MAX_SAFE_INTEGER),
};
const count = whole(0, Number.MAX_SAFE_INTEGER);
const share = number(0, 1);

const COMMAND = v.variant('do', [
  v.object({ do: v.literal('go'), step }),
  v.object({ do: v.literal('turn'), by: v.picklist([1, -1]) }),
  v.object({ do: v.literal('black'), on: flag }),
  v.object({ do: v.literal('point'), at: optional(v.strictTuple([share, share])) }),
  v.object({ do: v.literal('speak'), lang }),
  v.object({ do: v.literal('clock'), clock }),
  v.object({ do: v.literal('kiosk'), on: flag }),
  v.object({ do: v.literal('end') }),
]);

const STATE = v.object({
  step: optional(step),
  lang,
  black: flag,
  kiosk: flag,
  clock,
  screen: v.strictTuple([whole(1, 100_000), whole(1, 100_000)]),
});

const LONGEST_TEXT = 10_000;
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const texts = v.object({ zh: text, en: text });
const STEP = v.object({
  scene: text,
  title: texts,
  sentence: texts,
  notes: texts,
  dwellS: number(LEAST_DWELL_S, MOST_DWELL_S),
  figure: optional(id<FigureId>()),
});

/** As the audience's window holds it. Whose it is does not matter here. */
const STORY: v.GenericSchema<unknown, Story> = v.object({
  id: id<StoryId>(),
  origin: v.fallback(v.picklist(['shipped', 'own']), 'own'),
  title: texts,
  steps: v.pipe(v.array(STEP), v.minLength(1), v.maxLength(MOST_STEPS)),
});

const MESSAGE = v.variant('kind', [
  v.object({ kind: v.literal('hello'), ...heading, knows: optional(count) }),
  v.object({ kind: v.literal('command'), ...heading, command: COMMAND }),
  v.object({ kind: v.literal('leave'), ...heading }),
  v.object({
    kind: v.literal('state'),
    ...heading,
    state: STATE,
    revision: count,
    story: v.optional(v.nullable(STORY)),
  }),
  v.object({ kind: v.literal('gone'), ...heading }),
]);
