import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalScenario } from '../../src/analysis/canonicalScenario.ts';
import { readScenarioFile, writeScenario } from '../../src/load/scenarioFile.ts';
import { LONGEST_NAME, MOST_TARGET, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScenarioFile } from './aScenarioFile.ts';
import { someScenario } from './someScenarios.ts';

const atlas = anAtlas();
const read = (text: string) => readScenarioFile(text, atlas);
const good = { region: 'foshan', value: 6500, qualifier: '>=' };

/** What holds of every scenario that comes out, whatever went in. */
function expectSound(scenario: Scenario): void {
  const { targets, members, added, dropped, sites, groups } = scenario;
  for (const { region, value } of targets) {
    expect(atlas.regionById.has(region)).toBe(true);
    expect(value >= 0 && value <= MOST_TARGET).toBe(true);
  }
  for (const { city, regions } of members) {
    expect(atlas.cityByCode.has(city)).toBe(true);
    for (const region of regions) expect(atlas.regionById.has(region)).toBe(true);
  }
  const known = new Set<string>([...atlas.regionById.keys(), ...atlas.cityByCode.keys()]);
  for (const member of groups.flatMap((group) => group.members)) expect(known.has(member)).toBe(true);
  for (const { name } of [scenario, ...added, ...sites, ...groups]) {
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
  }
  const ids = [...added, ...sites].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(dropped).size).toBe(dropped.length);
}

describe('a hostile file', () => {
  it('cannot touch prototypes', () => {
    const text = aScenarioFile({ targets: [good] }).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},',
    );
    expect(read(text).faults.map(({ place }) => place)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
    const inherited = aScenarioFile({ targets: [] }).replace(
      '[]',
      '[{"__proto__":{"region":"foshan","value":1,"qualifier":"="}}]',
    );
    expect(read(inherited).scenario).toBeNull();
  });

  it('is read or refused at once however deep, long or wide it is', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const files = [
      deep(200_000),
      aScenarioFile({ targets: [good] }).replace('"name":""', `"name":${deep(100_000)}`),
      aScenarioFile({ targets: [good] }).replace('"name":""', `"name":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
      aScenarioFile({ targets: [good], dropped: Array.from({ length: 100_000 }, () => 1) }),
      aScenarioFile(Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, 1]))),
      'a'.repeat(5_000_000),
      `{"format":"${'\\'.repeat(400_000)}`,
    ];
    for (const file of files) {
      const reading = read(file);
      expect(reading.faults.length).toBeLessThanOrEqual(50);
    }
  });

  it('never throws, and what comes out is sound', () => {
    const key = fc.constantFrom(
      'targets',
      'members',
      'added',
      'dropped',
      'sites',
      'groups',
      'name',
      'counts',
      'edition',
    );
    const junk = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).scenario).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(key, junk), (part) => {
        const { scenario } = read(aScenarioFile(part));
        if (scenario !== null) expectSound(canonicalScenario(atlas, scenario));
      }),
    );
  });

  it('that was a scenario and has a value changed anywhere gives faults, or means what it says', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string(),
      fc.constant([]),
      fc.constantFrom('foshan', '440600'),
    );
    fc.assert(
      fc.property(someScenario, fc.nat(), value, (scenario, at, instead) => {
        const record: unknown = JSON.parse(writeScenario(scenario));
        const reading = read(JSON.stringify(withLeaf(record, at, instead)));
        if (reading.scenario === null) {
          expect(reading.refusal.kind).toMatch(/^(not-scenario|version|edition|nothing)$/);
          return;
        }
        expectSound(reading.scenario);
        const isSame = JSON.stringify(reading.scenario) === JSON.stringify(scenario);
        // What changed was allowed there: written again it stands in the file as it was put.
        if (!isSame && reading.faults.length === 0)
          expect(writeScenario(reading.scenario)).toContain(JSON.stringify(instead));
      }),
      { numRuns: 200 },
    );
  });
});

/** The record with one of its leaves replaced. */
function withLeaf(record: unknown, at: number, instead: unknown): unknown {
  let left = at % countLeaves(record);
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => put(each));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each)]));
    left -= 1;
    return left === -1 ? instead : value;
  };
  return put(record);
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countLeaves(each), 0);
}
