import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_SCENARIO_FILE, readScenarioFile, writeScenario } from '../../src/load/scenarioFile.ts';
import { LONGEST_NAME, MOST_GROUPS, MOST_PLANNED, MOST_TARGET } from '../../src/model/scenario.ts';
import { scenarioReportWords } from '../../src/text/scenarioReportWords.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { docTable } from '../make/docTable.ts';

const text = readFileSync(new URL('../../docs/scenario.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]+?)```/.exec(text)?.[1] ?? '';
const coded = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

describe('docs/scenario.md', () => {
  it('shows a file that opens without a fault and is written the same again', () => {
    const { scenario, faults } = readScenarioFile(example, anAtlas());
    expect(faults).toEqual([]);
    expect(scenario && writeScenario(scenario)).toBe(example);
  });

  it('names every field of the file and of the entries of its lists', () => {
    const file: Record<string, unknown> = JSON.parse(example);
    expect(docTable(text, '| Field |').flatMap(([field]) => coded(field))).toEqual(Object.keys(file));
    for (const [list, entry, most] of docTable(text, '| List |')) {
      const [name = ''] = coded(list);
      const [first] = file[name] as readonly unknown[];
      const keys = typeof first === 'object' && first !== null ? Object.keys(first) : [];
      expect(coded(entry), name).toEqual(expect.arrayContaining(keys));
      const limits: Readonly<Record<string, number>> = {
        added: MOST_PLANNED,
        sites: MOST_PLANNED,
        groups: MOST_GROUPS,
      };
      expect(most, name).toMatch(limits[name] === undefined ? /^one a / : new RegExp(`^${limits[name]}$`));
    }
  });

  it('gives the limits as they are', () => {
    expect(text).toContain(`a number from 0 to ${MOST_TARGET}.`);
    expect(text).toContain(`at most ${LONGEST_NAME} UTF-16 units`);
    expect(text).toContain(`at most ${LONGEST_SCENARIO_FILE} characters`);
    const at = (spot: readonly number[]) =>
      readScenarioFile(example.replace('[113.1,23.05]', JSON.stringify(spot)), anAtlas()).scenario?.sites.length;
    const [[west = 0, east = 0] = [], [south = 0, north = 0] = []] = [
      ...text.matchAll(/between (\d+) and (\d+) degrees/g),
    ].map(([, from, to]) => [Number(from), Number(to)]);
    expect([at([west, south]), at([east, north])]).toEqual([1, 1]);
    for (const spot of [
      [west - 0.1, south],
      [west, south - 0.1],
      [east + 0.1, north],
      [east, north + 0.1],
    ])
      expect(at(spot)).toBe(0);
  });

  it('tells every case in which nothing is opened', () => {
    const cases = docTable(text, '| Case |').flatMap(([name]) => coded(name));
    expect(cases).toEqual(Object.keys(scenarioReportWords('en').refusal));
  });
});
