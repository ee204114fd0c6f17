import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotesFragment, writeNotesFragment } from '../../src/load/notesFragment.ts';
import { LONGEST_SCENARIO_PART, readScenarioFragment, writeScenarioFragment } from '../../src/load/scenarioFragment.ts';
import { withoutFragmentPart } from '../../src/model/fragment.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { someScenario } from './someScenarios.ts';

const atlas = anAtlas();
const read = (hash: string) => readScenarioFragment(hash, atlas);
const spelt = (json: unknown) => `#scenario=${Buffer.from(JSON.stringify(json)).toString('base64url')}`;
const small: Scenario = {
  ...emptyScenario(atlas.edition.id),
  name: '陶瓷带',
  dropped: atlas.materials.slice(0, 1).map(({ id }) => id),
};

describe('a scenario at the end of a link', () => {
  it('comes back as it was where it is small enough, else there is no such link', () => {
    let written = 0;
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const part = writeScenarioFragment(scenario);
        if (part === null) return;
        written += 1;
        expect(part).toMatch(/^scenario=[\w-]+$/);
        expect(part.length).toBeLessThanOrEqual(LONGEST_SCENARIO_PART);
        expect(read(`#${part}`)).toEqual({ scenario, refusal: null, faults: [], more: 0 });
      }),
    );
    expect(written).toBeGreaterThan(5);
  });

  it('stands beside notes, in either order, and each can go by itself', () => {
    const part = writeScenarioFragment(small);
    const { fragment } = writeNotesFragment(new Map([['foshan', 'ask']]));
    for (const hash of [`${fragment}&${part}`, `#${part}&${fragment.slice(1)}`]) {
      expect(readNotesFragment(hash)).toEqual(new Map([['foshan', 'ask']]));
      expect(read(hash)?.scenario).toEqual(small);
      expect(withoutFragmentPart(hash, 'notes')).toBe(`#${part}`);
      expect(withoutFragmentPart(hash, 'scenario')).toBe(fragment);
    }
    expect(withoutFragmentPart(fragment, 'notes')).toBe('');
    expect(withoutFragmentPart('#top', 'notes')).toBe('#top');
  });

  it('is none where the link ends in something else', () => {
    for (const hash of ['', '#', '#notes=abc', '#scenario', '#scenarios=abc']) expect(read(hash)).toBeNull();
  });

  it('is refused with the reason where it is broken', () => {
    const kind = (hash: string) => read(hash)?.refusal?.kind;
    expect(kind('#scenario=')).toBe('empty');
    expect(kind('#scenario=%3Cscript%3E')).toBe('not-json');
    expect(kind(`#scenario=${Buffer.from([0xff, 0xfe]).toString('base64url')}`)).toBe('not-json');
    expect(kind(`#scenario=${Buffer.from('{"v":1,"e":"draft').toString('base64url')}`)).toBe('truncated');
    expect(kind(spelt([]))).toBe('not-scenario');
    expect(kind(spelt({ e: 'x' }))).toBe('not-scenario');
    expect(kind(spelt({ v: 2, e: 'x' }))).toBe('version');
    expect(kind(spelt({ v: 1, e: 'x' }))).toBe('edition');
    expect(kind(`#scenario=${'A'.repeat(LONGEST_SCENARIO_PART)}`)).toBe('too-large');
  });

  it('is opened without what is broken, told by its place in a file', () => {
    const e = atlas.edition.id;
    const reading = read(
      spelt({
        v: 1,
        e,
        z: 1,
        t: [['foshan', 6500, '>='], ['x', 1, '='], 7],
        s: 'x',
        a: [['x', 'foshan', 'a', null, null]],
      }),
    );
    expect(reading?.scenario?.targets).toEqual([{ region: 'foshan', value: 6500, qualifier: '>=' }]);
    expect(reading?.faults.map(({ place }) => place)).toEqual([
      '#z',
      'targets[1].region',
      'targets[2]',
      'added[0].id',
      'sites',
    ]);
  });

  it('never throws, whatever stands there', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('v', 'e', 'n', 't', 'm', 'a', 'd', 's', 'g'), fc.array(fc.array(fc.jsonValue()))),
    );
    fc.assert(fc.property(json, (record) => void read(spelt({ v: 1, e: atlas.edition.id, ...Object(record) }))));
    fc.assert(fc.property(fc.string(), (junk) => void read(`#scenario=${junk}`)));
  });
});
