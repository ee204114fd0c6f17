import { describe, expect, it } from 'vitest';
import type { DifferenceSection } from '../../src/analysis/differenceSection.ts';
import {
  withDropped,
  withGroup,
  withMaterial,
  withMembership,
  withSite,
  withTarget,
} from '../../src/analysis/editScenario.ts';
import { sumOfTargets } from '../../src/analysis/provinceTarget.ts';
import { scenarioDifferences } from '../../src/analysis/scenarioDifferences.ts';
import type { CityCode, MaterialId, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const [foshan, zhaoqing] = ['foshan', 'zhaoqing'] as [RegionId, RegionId];
const [meizhou, shenzhen] = ['441400', '440300'] as [CityCode, CityCode];
const empty = emptyScenario(atlas.edition.id);
const cement = atlas.materials.find(({ region }) => region === zhaoqing)?.id as MaterialId;

/** A section's rows, each as its name and cells in a word. */
function rows(scenarios: readonly (Scenario | null)[], kind: DifferenceSection['kind']): readonly string[] {
  const section = scenarioDifferences(atlas, scenarios).find((each) => each.kind === kind);
  return (section?.rows ?? []).map(({ about, cells }) => {
    const name = about.kind === 'sum' ? about.sum : [about.of?.en, about.name.en].filter(Boolean).join(': ');
    return `${name} | ${cells.map(word).join(' | ')}`;
  });
}

/** A cell in a word; with a star where it is not as in the plan. */
function word(cell: DifferenceSection['rows'][number]['cells'][number]): string {
  const mark = cell.isChanged ? '*' : '';
  switch (cell.kind) {
    case 'measured':
      return `${cell.measured.quantity?.qualifier}${cell.measured.quantity?.value} ${cell.measured.quantity?.status}${mark}`;
    case 'gap':
      return `${cell.side} ${cell.gap.quantity?.qualifier}${cell.gap.quantity?.value} ${cell.gap.quantity?.status}${mark}`;
    case 'names':
      return `${cell.names.map(({ en }) => en).join('+')}${mark}`;
    case 'material':
      return `${cell.state}${cell.sector ?? ''}${mark}`;
    case 'site':
      return `${cell.at ?? 'none'}${mark}`;
    case 'group':
      return `${cell.members.map(({ en }) => en).join('+')} ${cell.target?.quantity?.qualifier}${cell.target?.quantity?.value}${mark}`;
  }
}

describe('what scenarios have different', () => {
  it('is nothing but sums and checks for the plan itself', () => {
    const sections = scenarioDifferences(atlas, [null, empty]);
    expect(sections.map(({ kind }) => kind)).toEqual(['sums']);
    const { value, qualifier } = sumOfTargets(atlas);
    expect(rows([null, empty], 'sums')).toEqual([
      `sum | ${qualifier}${value} derived | ${qualifier}${value} derived`,
      `gap | short ~${28_000 - value} derived | short ~${28_000 - value} derived`,
      'twice |  | ',
      'left |  | ',
      'sectorless |  | ',
    ]);
  });

  it('has a row for every target that one of them changes, the plan’s own beside it', () => {
    const one = withTarget(atlas, empty, foshan, 11_000, '>=');
    const two = withTarget(atlas, empty, zhaoqing, 900, '~');
    expect(rows([null, one, two], 'targets')).toEqual([
      'Foshan | =6000 target | >=11000 scenario* | =6000 target',
      'Zhaoqing | >1500 target | >1500 target | ~900 scenario*',
    ]);
    expect(rows([null, one, two], 'sums').slice(0, 2)).toEqual([
      'sum | >23200 derived | >28200 scenario* | ~22600 scenario*',
      'gap | short ~4800 derived | over ~200 scenario* | short ~5400 scenario*',
    ]);
  });

  it('shows where cities are, and which are claimed twice or left out', () => {
    const one = withMembership(atlas, withMembership(atlas, empty, meizhou, [foshan, zhaoqing]), shenzhen, []);
    expect(rows([null, one], 'members')).toEqual([
      'Shenzhen | Shenzhen–Dongguan–Huizhou | *',
      'Meizhou |  | Foshan+Zhaoqing*',
    ]);
    expect(rows([null, one], 'sums').slice(2, 4)).toEqual(['twice |  | Meizhou*', 'left |  | Shenzhen*']);
  });

  it('takes materials of the same name and region together, and tells what is dropped', () => {
    const added = { region: foshan, name: 'Graphene', family: null, sector: null };
    const one = withMaterial(withDropped(atlas, empty, cement, true), added);
    const two = withMaterial(withMaterial(empty, { ...added, name: 'Other' }), { ...added, sector: 'chemical' });
    const found = rows([null, one, two], 'materials');
    expect(found[0]).toMatch(/^Zhaoqing: .* \| named \| dropped\* \| named$/);
    expect(found.slice(1)).toEqual([
      'Foshan: Graphene | absent | added* | addedchemical*',
      'Foshan: Other | absent | absent | added*',
    ]);
    expect(rows([null, one, two], 'sums').at(-1)).toBe('sectorless |  | Graphene* | Other*');
  });

  it('puts sites and groups of the same name beside each other, also where one has two', () => {
    const one = withSite(withSite(empty, 'Park', [113, 23]), 'Park', [114, 24]);
    const two = withSite(empty, 'Park', [113.5, 23]);
    expect(rows([null, one, two], 'sites')).toEqual([
      'Park | none | 113,23* | 113.5,23*',
      'Park | none | 114,24* | none',
    ]);
    const belt = withGroup(empty, 'Belt', [foshan, zhaoqing]);
    const half = withGroup(empty, 'Belt', [foshan, meizhou]);
    expect(rows([null, belt, half], 'groups')).toEqual([
      'Belt |  undefinedundefined | Foshan+Zhaoqing >7500* | Foshan+Meizhou >=6000*',
    ]);
  });
});
