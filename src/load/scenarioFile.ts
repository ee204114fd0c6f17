import type { Atlas } from '../model/atlas.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioReading } from '../model/scenarioReading.ts';
import { spelt } from './faultList.ts';
import { isCut } from './isCut.ts';
import { readScenario, refused, SCENARIO_FORMAT, SCENARIO_LISTS, SCENARIO_VERSION } from './readScenario.ts';

/** Longest file that is read, in characters and in bytes: many times what the fullest scenario takes. */
export const LONGEST_SCENARIO_FILE = 500_000;

/**
 * A scenario as a file: JSON for people too, an entry a line. Targets in 亿元 (`yi-cny`), spots as longitude and latitude
 * in WGS-84. The counts let a reader see where a hand has lost an entry.
 */
export function writeScenario(scenario: Scenario): string {
  const head = {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    edition: scenario.edition,
    status: 'scenario',
    name: scenario.name,
    counts: Object.fromEntries(SCENARIO_LISTS.map((list) => [list, scenario[list].length])),
  };
  const lists: Readonly<Record<(typeof SCENARIO_LISTS)[number], readonly unknown[]>> = {
    targets: scenario.targets.map(({ region, value, qualifier }) => ({ region, value, unit: 'yi-cny', qualifier })),
    members: scenario.members.map(({ city, regions }) => ({ city, regions })),
    added: scenario.added.map(({ id, region, name, family, sector }) => ({ id, region, name, family, sector })),
    dropped: scenario.dropped,
    sites: scenario.sites.map(({ id, name, at }) => ({ id, name, at })),
    groups: scenario.groups.map(({ id, name, members }) => ({ id, name, members })),
  };
  const lines = [
    ...Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`),
    ...SCENARIO_LISTS.map((list) => `  "${list}": ${listText(lists[list])}`),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Reads the text of a file that may hold a scenario. Never throws; see `readScenario`. */
export function readScenarioFile(text: string, atlas: Atlas): ScenarioReading {
  if (text.length > LONGEST_SCENARIO_FILE) return refused('too-large');
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return refused('empty');
  try {
    const json: unknown = JSON.parse(plain);
    return readScenario(json, atlas);
  } catch {
    const kind = isCut(plain) ? 'truncated' : 'not-json';
    const found = kind === 'truncated' ? plain.slice(-SHOWN) : plain.slice(0, SHOWN);
    return refused(kind, spelt(found.replace(/\s+/g, ' ').trim()));
  }
}

const SHOWN = 40;

function listText(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]';
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
