import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteKey, PICKS_KEY, readKeptShortlist } from '../../src/load/keptShortlist.ts';
import { MOST_PICKS } from '../../src/model/finding.ts';
import { LONGEST_NOTE } from '../../src/model/note.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const note = fc.string({ minLength: 1, maxLength: LONGEST_NOTE });

describe('what a device keeps of the shortlist', () => {
  it('comes back as it was written', () => {
    const picks = fc.uniqueArray(id, { maxLength: MOST_PICKS });
    const notes = fc.uniqueArray(fc.tuple(id, note), { selector: ([each]) => each, maxLength: 30 });
    fc.assert(
      fc.property(picks, notes, (list, pairs) => {
        const records: [string, unknown][] = [
          ...pairs.map(([each, text]): [string, unknown] => [noteKey(each), text]),
          [PICKS_KEY, list],
        ];
        expect(readKeptShortlist(records)).toEqual({ picks: list, notes: new Map(pairs), broken: [] });
      }),
    );
  });

  it('is read in part where part of it is broken, and that is named', () => {
    const records: [unknown, unknown][] = [
      [PICKS_KEY, ['foshan', 7, 'foshan', '<b>', null, { id: 'zhuhai' }, '440305']],
      [noteKey('foshan'), 'near the port'],
      [noteKey('zhuhai'), 'x'.repeat(LONGEST_NOTE + 1)],
      [noteKey('yunfu'), ''],
      [noteKey('../x'), 'text'],
      ['theirs', 'text'],
      [3, 'text'],
    ];
    expect(readKeptShortlist(records)).toEqual({
      picks: ['foshan', '440305'],
      notes: new Map([['foshan', 'near the port']]),
      broken: ['7', '<b>', 'object', 'object', 'note:zhuhai', 'note:yunfu', 'note:../x', 'theirs', '3'],
    });
  });

  it('never throws and never lets a wrong thing through', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constant(PICKS_KEY), fc.anything()), fc.anything())), (records) => {
        const { picks, notes } = readKeptShortlist(records);
        for (const each of [...picks, ...notes.keys()]) expect(each).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
        for (const text of notes.values()) expect(text.length).toBeLessThanOrEqual(LONGEST_NOTE);
      }),
    );
  });
});
