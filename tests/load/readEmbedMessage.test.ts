import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmbedMessage } from '../../src/load/readEmbedMessage.ts';

const ASKED = { type: 'yuecai:set-scene', version: 1, query: '?r=foshan' };

test('reads what is documented, and nothing beside it', () => {
  expect(readEmbedMessage(ASKED)).toEqual({ asks: ASKED });
  expect(readEmbedMessage({ ...ASKED, id: 'a', more: 1 })).toEqual({ asks: { ...ASKED, id: 'a' } });
});

test.each([
  [{ ...ASKED, version: 2 }, 'version'],
  [{ ...ASKED, version: '1' }, 'shape'],
  [{ ...ASKED, query: 5 }, 'shape'],
  [{ ...ASKED, query: 'x'.repeat(4097) }, 'shape'],
  [{ ...ASKED, type: 'yuecai:run' }, 'shape'],
  [{ ...ASKED, id: 'x'.repeat(65) }, 'shape'],
])('refuses %j: %s', (message, refusal) => {
  expect(readEmbedMessage(message)).toMatchObject({ refusal });
});

test('says nothing of what is meant for others, and never throws', () => {
  expect(readEmbedMessage({ type: 'other:set-scene', version: 1 })).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readEmbedMessage(data)).toBeNull();
    }),
  );
});
