import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_FRAGMENT, readNotesFragment, writeNotesFragment } from '../../src/load/notesFragment.ts';
import { LONGEST_NOTE } from '../../src/model/note.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: LONGEST_NOTE }).filter(fits);
const notes = fc.uniqueArray(fc.tuple(id, text), { selector: ([each]) => each, maxLength: 20 });

function fits(note: string): boolean {
  return note.length <= LONGEST_NOTE && !/\p{Cs}/u.test(note);
}

describe('notes at the end of a link', () => {
  it('come back as they were, but for those that found no room, which are named', () => {
    fc.assert(
      fc.property(notes, (pairs) => {
        const { fragment, leftOut } = writeNotesFragment(new Map(pairs));
        expect(fragment.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
        expect(fragment).toMatch(/^(#notes=[\w-]+)?$/);
        const left = new Set<string>(leftOut);
        expect([...(readNotesFragment(fragment) ?? [])]).toEqual(pairs.filter(([each]) => !left.has(each)));
      }),
    );
  });

  it('leave out what would make the link too long, and only that', () => {
    const long = '备'.repeat(LONGEST_NOTE);
    const many = new Map(Array.from({ length: 20 }, (_, at) => [`place-${at}`, long]));
    const { fragment, leftOut } = writeNotesFragment(many);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(readNotesFragment(fragment)?.size).toBe(20 - leftOut.length);
    many.set('foshan', '短');
    expect(writeNotesFragment(many).leftOut).not.toContain('foshan');
  });

  it('are none where the link ends in something else', () => {
    for (const hash of ['', '#', '#map', '#notes']) expect(readNotesFragment(hash)).toEqual(new Map());
    expect(writeNotesFragment(new Map())).toEqual({ fragment: '', leftOut: [] });
  });

  it('are refused as a whole where they are broken, whatever stands there', () => {
    const spelt = (json: string) => `#notes=${Buffer.from(json).toString('base64url')}`;
    const broken = [
      '#notes=%E4',
      '#notes=a',
      `#notes=${Buffer.from([0xff, 0xfe]).toString('base64url')}`,
      spelt('{"foshan":"x"}'),
      spelt('[["foshan"]]'),
      spelt('[["foshan","x","y"]]'),
      spelt('[["../foshan","x"]]'),
      spelt('[["__proto__","x"]]'),
      spelt('[["foshan",""]]'),
      spelt(`[["foshan","${'x'.repeat(LONGEST_NOTE + 1)}"]]`),
      spelt(JSON.stringify(Array.from({ length: 101 }, (_, at) => [`a${at}`, 'x']))),
      `#notes=${'A'.repeat(LONGEST_FRAGMENT)}`,
    ];
    for (const hash of broken) expect(readNotesFragment(hash), hash.slice(0, 60)).toBeNull();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => spelt(json).slice(7)),
        ),
        (junk) => {
          const read = readNotesFragment(`#notes=${junk}`);
          for (const note of read?.values() ?? []) expect(note.length).toBeLessThanOrEqual(LONGEST_NOTE);
        },
      ),
    );
  });

  it('are text, whatever they hold', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { fragment } = writeNotesFragment(new Map([['foshan', markup]]));
    expect(readNotesFragment(fragment)?.get('foshan')).toBe(markup);
  });
});
