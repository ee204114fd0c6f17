import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalScenario } from '../../src/analysis/canonicalScenario.ts';
import { LONGEST_SCENARIO_FILE, readScenarioFile, writeScenario } from '../../src/load/scenarioFile.ts';
import { LONGEST_NAME, MOST_TARGET, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScenarioFile } from './aScenarioFile.ts';
import { someScenario } from './someScenarios.ts';

const atlas = anAtlas();
const read = (text: string) => readScenarioFile(text, atlas);

/** What is told of such a file: place and expectation. */
function told(part: Readonly<Record<string, unknown>>): readonly string[] {
  return read(aScenarioFile(part)).faults.map(({ place, expected }) => `${place} ${expected}`);
}

/** Something good beside what is broken, so that the rest is seen to stand. */
const good = { region: 'foshan', value: 6500, qualifier: '>=' };

function opened(part: Readonly<Record<string, unknown>>): Scenario {
  const { scenario } = read(aScenarioFile(part));
  if (scenario === null) throw new Error('refused');
  return scenario;
}

describe('a scenario as a file', () => {
  it('comes back as it was, and is spelt the same again', () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const text = writeScenario(scenario);
        const reading = read(text);
        expect(reading).toEqual({ scenario, refusal: null, faults: [], more: 0 });
        expect(canonicalScenario(atlas, scenario)).toEqual(scenario);
        expect(writeScenario(reading.scenario ?? scenario)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('can be read by people: an entry a line, with unit and status', () => {
    const text = writeScenario(opened({ name: '陶瓷带', targets: [good] }));
    expect(text).toContain('"status": "scenario"');
    expect(text).toContain('    {"region":"foshan","value":6500,"unit":"yi-cny","qualifier":">="}\n');
    expect(read(`\ufeff${text}`).faults).toEqual([]);
  });

  it('is in the order of the atlas, without what is as in the plan', () => {
    const { target } = atlas.regions[0] ?? { target: null };
    const scenario = opened({
      targets: [
        { region: 'zhuhai', value: 3000, qualifier: '=' },
        { region: 'guangzhou', value: 5200, qualifier: '=' },
        { region: 'foshan', value: target?.value, qualifier: target?.qualifier },
      ],
      members: [{ city: '440600', regions: ['foshan'] }],
    });
    const canonical = canonicalScenario(atlas, scenario);
    expect(canonical.targets.map(({ region }) => region)).toEqual(['guangzhou', 'zhuhai']);
    expect(canonical.members).toEqual([]);
  });
});

describe('a file that is no scenario', () => {
  const refusal = (text: string) => read(text).refusal?.kind;

  it('is refused with the reason', () => {
    const text = writeScenario(opened({ targets: [good] }));
    expect(refusal('')).toBe('empty');
    expect(refusal(' \n')).toBe('empty');
    expect(refusal(text.slice(0, -20))).toBe('truncated');
    expect(refusal('<!doctype html>')).toBe('not-json');
    expect(refusal('{"format": "yuecai-scenario",}')).toBe('not-json');
    expect(refusal('[]')).toBe('not-scenario');
    expect(refusal('null')).toBe('not-scenario');
    expect(refusal('{"type":"FeatureCollection"}')).toBe('not-scenario');
    expect(refusal(aScenarioFile({ version: 2 }))).toBe('version');
    expect(refusal(aScenarioFile({ version: '1' }))).toBe('version');
    expect(refusal('x'.repeat(LONGEST_SCENARIO_FILE + 1))).toBe('too-large');
  });

  it('is never opened where it was cut', () => {
    fc.assert(
      fc.property(someScenario, fc.nat(), (scenario, at) => {
        const text = writeScenario(scenario).trimEnd();
        expect(['empty', 'truncated']).toContain(refusal(text.slice(0, at % text.length)));
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where all it holds is broken, and opened where it holds nothing', () => {
    expect(refusal(aScenarioFile({ targets: [{ ...good, region: 'atlantis' }] }))).toBe('nothing');
    expect(refusal(aScenarioFile({ targets: [] }))).toBeUndefined();
  });

  it('of another edition is opened as far as its ids exist, else refused', () => {
    const other = { edition: 'issued-2021' };
    expect(told({ ...other, targets: [good] })).toEqual(['edition edition']);
    expect(opened({ ...other, targets: [good] }).edition).toBe(atlas.edition.id);
    expect(refusal(aScenarioFile({ ...other, targets: [{ ...good, region: 'jiangmen' }] }))).toBe('edition');
  });
});

describe('a file edited by hand', () => {
  it('loses what does not exist, with its place', () => {
    expect(told({ targets: [{ ...good, region: 'atlantis' }, good] })).toEqual(['targets[0].region region']);
    expect(told({ targets: [good], members: [{ city: '999999', regions: ['foshan'] }] })).toEqual([
      'members[0].city city',
    ]);
    expect(told({ targets: [good], members: [{ city: '440600', regions: ['foshan', 'x'] }] })).toEqual([
      'members[0].regions[1] region',
    ]);
    expect(told({ targets: [good], dropped: ['unobtainium'] })).toEqual(['dropped[0] material']);
    const material = { id: 'planned-1', region: 'foshan', name: '石墨烯', family: null, sector: null };
    expect(told({ added: [material, { ...material, id: 'planned-2', family: 'x', sector: 'gold' }] })).toEqual([
      'added[1].family family',
      'added[1].sector sector',
    ]);
    expect(told({ targets: [{ value: 3, qualifier: '=' }, good] })).toEqual(['targets[0].region region']);
  });

  it('loses targets that are no amounts, and signs there are none of', () => {
    for (const value of [-1, MOST_TARGET + 1, '6000', null, undefined, {}, []])
      expect(
        told({
          targets: [
            { ...good, value },
            { ...good, region: 'zhuhai' },
          ],
        }),
        String(value),
      ).toEqual(['targets[0].value target']);
    const huge = aScenarioFile({ targets: [good, { ...good, region: 'zhuhai', value: 0 }] }).replace(
      '"value":0',
      '"value":1e999',
    );
    expect(read(huge).faults.map(({ place }) => place)).toEqual(['targets[1].value']);
    expect(read(huge.replace('1e999', 'NaN')).refusal?.kind).toBe('not-json');
    for (const qualifier of ['≥', '<=', '', 7])
      expect(
        told({
          targets: [
            { ...good, qualifier },
            { ...good, region: 'zhuhai' },
          ],
        }),
      ).toEqual(['targets[0].qualifier qualifier']);
    expect(
      told({
        targets: [
          { ...good, unit: 'wan-t' },
          { ...good, region: 'zhuhai' },
        ],
      }),
    ).toEqual(['targets[0].unit unit']);
    expect(Object.is(opened({ targets: [{ ...good, value: -0 }] }).targets[0]?.value, 0)).toBe(true);
  });

  it('loses spots out of reach, in the wrong order or that are none', () => {
    const site = { id: 'planned-1', name: '新园区', at: [113.1, 23] };
    const others = [[23, 113.1], [113.1], [113.1, 23, 4], ['113.1', '23'], null].map((at, index) => ({
      ...site,
      id: `planned-${index + 2}`,
      at,
    }));
    expect(opened({ sites: [site, ...others] }).sites).toEqual([site]);
    expect(read(aScenarioFile({ sites: [site, ...others] })).faults.every(({ expected }) => expected === 'spot')).toBe(
      true,
    );
  });

  it('says what stands twice, also an id that a material and a site share', () => {
    expect(told({ targets: [good, { ...good, value: 1 }] })).toEqual(['targets[1] once']);
    const id = 'planned-1';
    expect(
      told({
        added: [{ id, region: 'foshan', name: 'a', family: null, sector: null }],
        sites: [{ id, name: 'b', at: [113, 23] }],
      }),
    ).toEqual(['sites[0] once']);
    expect(told({ targets: [good], groups: [{ id: 'group-x', name: '', members: [] }] })).toEqual([
      'groups[0].id group-id',
    ]);
  });

  it('keeps of a group what exists, and no group of which nothing does', () => {
    const groups = [
      { id: 'group-1', name: '带', members: ['foshan', '440305', 'zhaoqing', 'foshan', {}] },
      { id: 'group-2', name: '无', members: ['nowhere'] },
      { id: 'group-3', name: '空', members: [] },
    ];
    expect(opened({ groups }).groups.map(({ id, members }) => [id, ...members])).toEqual([
      ['group-1', 'foshan', 'zhaoqing'],
      ['group-3'],
    ]);
    expect(told({ groups })).toEqual([
      'groups[0].members[1] member',
      'groups[0].members[3] once',
      'groups[0].members[4] member',
      'groups[1].members[0] member',
    ]);
  });

  it('takes no more than a scenario can hold, and says so', () => {
    const sites = Array.from({ length: 70 }, (_, at) => ({ id: `planned-${at + 1}`, name: '', at: [113, 23] }));
    expect(opened({ sites }).sites).toHaveLength(60);
    expect(told({ sites })).toEqual(['sites fewer']);
  });

  it('keeps names as plain text, cut and cleaned where need be', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(opened({ name: markup })).toMatchObject({ name: markup });
    expect(told({ name: markup })).toEqual([]);
    expect(opened({ name: 'a\u0000b\u202ec\ud800d\n' }).name).toBe('abcd');
    expect(opened({ name: `${'x'.repeat(LONGEST_NAME - 1)}😀` }).name).toBe('x'.repeat(LONGEST_NAME - 1));
    expect(told({ name: 'x'.repeat(99) })).toEqual(['name short-name']);
    expect(told({ name: { toString: 'x' } })).toEqual(['name name']);
  });

  it('says which keys it does not know, and where counts and entries differ', () => {
    expect(told({ tagets: [], targets: [{ ...good, note: '?' }], counts: { targets: 2 } })).toEqual([
      'tagets key',
      'counts.targets count',
      'targets[0].note key',
    ]);
  });
});
