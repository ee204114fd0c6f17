import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_KEY, namedRecord, readKeptScenarios } from '../../src/load/keptScenarios.ts';
import { writeScenario } from '../../src/load/scenarioFile.ts';
import type { NamedId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { someScenario } from './someScenarios.ts';

const atlas = anAtlas();

describe('what a device keeps of scenarios', () => {
  it('comes back as it was written, the oldest first', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someScenario, days, (scenario, all) => {
        const named = all.map((day, at) => ({
          id: `a-${at}` as NamedId,
          saved: new Date(day).toISOString(),
          scenario,
        }));
        const read = readKeptScenarios([...named.map(namedRecord), [DRAFT_KEY, writeScenario(scenario)]], atlas);
        expect(read.draft).toEqual(scenario);
        expect(read.named).toEqual([...named].sort((a, b) => a.saved.localeCompare(b.saved)));
        expect(read.faulty).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, and every record that is no scenario is told', () => {
    const key = fc.oneof(fc.constantFrom(DRAFT_KEY, 'named:a', 'named:', 'named:__proto__'), fc.anything());
    const value = fc.oneof(fc.anything(), fc.record({ saved: fc.anything(), text: fc.anything() }));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (records) => {
        const { draft, named, faulty } = readKeptScenarios(records, atlas);
        expect([draft, named]).toEqual([null, []]);
        expect(faulty).toHaveLength(records.length);
      }),
    );
  });
});
