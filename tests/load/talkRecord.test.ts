import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTalkRecord, talkRecord } from '../../src/load/talkRecord.ts';
import { LANGS } from '../../src/model/localized.ts';
import type { TalkCommand, TalkMessage } from '../../src/model/talkMessage.ts';
import { TALK } from '../talk/console/aTalk.ts';

const TOKEN = 'a'.repeat(32);
const time = fc.option(fc.integer({ min: 0, max: 4e12 }));
const clock = fc.record({ begunAt: time, pausedAt: time });
const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const step = fc.integer({ min: 1, max: 100 });
const heading = { from: fc.string({ minLength: 1, maxLength: 64 }), seq: fc.integer({ min: 1 }) };
const lang = fc.constantFrom(...LANGS);

const command: fc.Arbitrary<TalkCommand> = fc.oneof(
  fc.record({ do: fc.constant('go' as const), step }),
  fc.record({ do: fc.constant('turn' as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ do: fc.constant('black' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('point' as const), at: fc.option(fc.tuple(share, share)) }),
  fc.record({ do: fc.constant('speak' as const), lang }),
  fc.record({ do: fc.constant('clock' as const), clock }),
  fc.record({ do: fc.constant('kiosk' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('end' as const) }),
);

const state = fc.record({
  step: fc.option(step),
  lang,
  black: fc.boolean(),
  kiosk: fc.boolean(),
  clock,
  screen: fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 })),
});

const message: fc.Arbitrary<TalkMessage> = fc.oneof(
  fc.record({ kind: fc.constant('hello' as const), ...heading, knows: fc.option(fc.nat()) }),
  fc.record({ kind: fc.constant('command' as const), ...heading, command }),
  fc.record({ kind: fc.constant('leave' as const), ...heading }),
  fc.record({ kind: fc.constant('gone' as const), ...heading }),
  fc.record({
    kind: fc.constant('state' as const),
    ...heading,
    state,
    revision: fc.nat(),
    story: fc.constantFrom(TALK, null, undefined),
  }),
);

describe('a message between the windows of a talk', () => {
  it('arrives as it was sent', () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(readTalkRecord(structuredClone(talkRecord(sent, TOKEN)), TOKEN)).toEqual(sent);
      }),
    );
  });

  it('of another talk, or of no talk, is not heard', () => {
    fc.assert(
      fc.property(message, fc.string(), (sent, token) => {
        fc.pre(token !== TOKEN);
        expect(readTalkRecord(talkRecord(sent, token), TOKEN)).toBeNull();
        expect(readTalkRecord(sent, TOKEN)).toBeNull();
      }),
    );
  });

  it('that is anything at all never breaks the reading', () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        expect(readTalkRecord(record, TOKEN)).toBeNull();
      }),
    );
  });

  it('with the right token but anything for a part is heard with nothing but what belongs there, or not', () => {
    const parts = fc.constantFrom('kind', 'from', 'seq', 'command', 'knows', 'state', 'revision', 'story');
    fc.assert(
      fc.property(message, parts, fc.anything(), (sent, part, other) => {
        const heard = readTalkRecord(
          { format: 'yuecai-talk-1', token: TOKEN, ...sent, [part]: other, extra: 1 },
          TOKEN,
        );
        if (heard === null) return;
        expect(heard).not.toHaveProperty('extra');
        expect(readTalkRecord(talkRecord(heard, TOKEN), TOKEN)).toEqual(heard);
      }),
    );
  });

  it('is refused where a step, a spot, a time or a story is beyond all bounds', () => {
    const asked = (what: unknown) =>
      readTalkRecord(
        { format: 'yuecai-talk-1', token: TOKEN, from: 'x', seq: 1, kind: 'command', command: what },
        TOKEN,
      );
    expect(asked({ do: 'go', step: 1 })).not.toBeNull();
    for (const wrong of [
      { do: 'go', step: 0 },
      { do: 'go', step: 1.5 },
      { do: 'go', step: 10_000 },
      { do: 'go', step: '1' },
      { do: 'turn', by: 5 },
      { do: 'point', at: [0.5, 1.2] },
      { do: 'point', at: [Number.NaN, 0] },
      { do: 'point', at: [0.5, 0.5, 0.5] },
      { do: 'speak', lang: 'fr' },
      { do: 'clock', clock: { begunAt: Number.POSITIVE_INFINITY, pausedAt: null } },
      { do: 'eval', code: 'alert(1)' },
    ])
      expect(asked(wrong), JSON.stringify(wrong)).toBeNull();
    const told = (story: unknown) =>
      readTalkRecord(
        {
          ...Object(talkRecord({ ...sample, from: 'x', seq: 1 }, TOKEN)),
          story,
        },
        TOKEN,
      );
    expect(told(TALK)).not.toBeNull();
    expect(told('<script>')).toBeNull();
    expect(told({ ...TALK, steps: [] })).toBeNull();
    expect(told({ ...TALK, steps: Array.from({ length: 10_000 }, () => TALK.steps[0]) })).toBeNull();
  });
});

const sample: Extract<TalkMessage, { kind: 'state' }> = {
  kind: 'state',
  from: 'x',
  seq: 1,
  revision: 0,
  story: null,
  state: {
    step: 1,
    lang: 'zh',
    black: false,
    kiosk: false,
    clock: { begunAt: null, pausedAt: null },
    screen: [1920, 1080],
  },
};
