import { describe, expect, it } from 'vitest';
import { groupContiguity } from '../../src/analysis/groupContiguity.ts';
import { readStoryFile } from '../../src/load/storyFile.ts';
import { LANGS } from '../../src/model/localized.ts';
import type { Story, StoryStep } from '../../src/model/story.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { theShapes } from '../make/theShapes.ts';
import { readTable, type TableRow, theRow } from './readTable.ts';
import { everyStep, numbersIn, saidIn, shippedStories, storyTexts } from './shippedStories.ts';

/** The stories that come with the atlas, held against the tables as a spreadsheet shows them. */

const atlas = anAtlas();
const materials = readTable('materials');
const regions = readTable('regions').filter((row) => row['edition'] === 'draft-2020');
const figures = readTable('figures');
const enterprises = readTable('enterprises');

const cell = (row: TableRow, column: string): string => row[column] ?? '';
const targetRow = (region: string) => theRow(figures, { id: `${region}.revenue-target` });
const target = (region: string) => Number(targetRow(region)['value']);
const nameOf = (region: string) => cell(theRow(regions, { id: region }), 'name_zh');
const ofRegion = (region: string) => materials.filter((row) => row['region'] === region);
const naming = (...families: string[]) =>
  regions.map(({ id }) => id ?? '').filter((id) => ofRegion(id).some((row) => families.includes(cell(row, 'family'))));
const familiesOf = (region: string) => new Set(ofRegion(region).map((row) => cell(row, 'family')));
const shared = (...ids: string[]) =>
  [...familiesOf(ids[0] ?? '')].filter((family) => ids.every((id) => familiesOf(id).has(family)));

function stepOf(story: string, number: number): StoryStep {
  const step = shippedStories.find(({ id }) => id === story)?.steps[number - 1];
  if (step === undefined) throw new Error(`${story} ${number}`);
  return step;
}
describe('the shipped stories', () => {
  it('are three: five steps, ten, and a pitch by material', () => {
    expect(shippedStories.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['opening', 5],
      ['regions', 10],
      ['materials', 8],
    ]);
  });

  it('are read without a fault by the atlas they come with', () => {
    for (const text of storyTexts) expect(readStoryFile(text, atlas)).toMatchObject({ refusal: null, faults: [] });
  });

  it('stand in the scenes as the atlas itself spells them', () => {
    const spelt = storyTexts.flatMap((text) => (JSON.parse(text) as Story).steps.map(({ scene }) => scene));
    expect(everyStep.map(([, { scene }]) => scene)).toEqual(spelt);
  });

  it.each(everyStep)('%s says everything in both languages, with a locator in its notes', (_, step) => {
    for (const lang of LANGS) {
      for (const text of [step.title, step.sentence, step.notes]) expect(text[lang].length).toBeGreaterThan(4);
      expect(step.notes[lang]).toMatch(lang === 'zh' ? /专栏1|[一二]、/ : /Box 1|section \d/i);
      expect(saidIn(step, lang) + step.notes[lang]).not.toMatch(/打造|赋能|领跑|empower|unlock|[!！]|\bbest\b/);
    }
  });

  it('calls no target of the nine the highest: all but one are floors', () => {
    const bare = everyStep.filter(([, step]) => /(?<!数值)最[高大]/.test(saidIn(step, 'zh')));
    expect(bare).toEqual([]);
    for (const [, step] of everyStep) expect(saidIn(step, 'en')).not.toMatch(/(highest|largest) target/i);
    const rest = regions.flatMap(({ id }) => (id === undefined || id === 'foshan' ? [] : target(id)));
    expect(Math.max(...rest)).toBeLessThan(target('foshan'));
  });

  it('never speak of the number of Yunfu without saying that it is for stone only', () => {
    const told = everyStep.flatMap(([, step]) => LANGS.map((lang) => `${saidIn(step, lang)}\n${step.notes[lang]}`));
    const ofYunfu = told.filter((text) => /(云浮的(数|目标)|Yunfu’s (number|>))/.test(text));
    expect(ofYunfu.length).toBeGreaterThanOrEqual(4);
    for (const text of ofYunfu) expect(text).toMatch(/仅石材|stone only/);
  });
});

describe('numbers on the stage', () => {
  const sum = regions.reduce((total, { id = '' }) => total + target(id), 0);
  const province = target('province');
  const perKm2 = (region: string) => {
    const city = theRow(readTable('members'), { region })['city'];
    return target(region) / Number(theRow(figures, { id: `${city}.area` })['value']);
  };
  const inSector = (sector: string) => String(materials.filter((row) => row['sector'] === sector).length);
  const share = cell(theRow(figures, { id: 'architectural-ceramics.national-share' }), 'value');
  const rank = (product: string) => cell(theRow(figures, { id: `${product}.national-rank` }), 'value');
  const threeSum = ['foshan', 'zhaoqing', 'qingyuan'].reduce((total, id) => total + target(id), 0);

  /** By step, in zh and in en (1 亿元 = 0.1 bn CNY), each worked out of the tables; a year is one of theirs. */
  const told: Readonly<Record<string, readonly [zh: readonly string[], en: readonly string[]]>> = {
    'opening 1': [
      [`>${sum}`, `≥${province}`, String(province - sum)],
      [`>${sum / 10}`, String((province - sum) / 10), `≥${province / 10}`],
    ],
    'opening 4': [[`>${threeSum}`], [`>${threeSum / 10}`]],
    'opening 5': [
      [perKm2('foshan').toFixed(2), `>${perKm2('shaoguan').toFixed(2)}`],
      [(perKm2('foshan') * 100).toFixed(0), `>${(perKm2('shaoguan') * 100).toFixed(0)}`],
    ],
    'materials 1': [
      [
        materials.length.toString(),
        ...['nonferrous', 'chemical', 'building', 'steel', 'electronic', 'rare', 'own'].map(inSector),
      ],
      [
        materials.length.toString(),
        ...['nonferrous', 'chemical', 'building', 'steel', 'electronic', 'rare', 'own'].map(inSector),
      ],
    ],
    'materials 2': [['2019', rank('aluminium-products')], ['2019']],
    'materials 4': [['2019', rank('plastic-products')], ['2019']],
    'materials 3': [
      ['2019', share.includes('.') ? share : `${share}.0`, rank('architectural-ceramics')],
      [share.includes('.') ? share : `${share}.0`, '2019'],
    ],
  };

  it.each(everyStep)('%s: only those that the tables give', (key, step) => {
    expect(numbersIn(saidIn(step, 'zh').replaceAll('专栏1', ''))).toEqual(told[key]?.[0] ?? []);
    expect(numbersIn(saidIn(step, 'en').replace(/km²|Box 1/g, ''))).toEqual(told[key]?.[1] ?? []);
  });

  it('have the signs of the sources', () => {
    const signs = regions.map(({ id = '' }) => [id, cell(targetRow(id), 'qualifier')]);
    expect(signs.filter(([, sign]) => sign === '=')).toEqual([['foshan', '=']]);
    const words = new Map(regions.map(({ id = '' }) => [id, cell(targetRow(id), 'qualifier_zh')]));
    expect(words.get('foshan')).toBe('达');
    expect([words.get('guangzhou'), words.get('shenguanhui')]).toEqual(['达…以上', '达…以上']);
    for (const { id = '' } of regions.slice(3)) expect(words.get(id)).toMatch(/^超过?$/);
    expect(stepOf('regions', 1).sentence.zh).toMatch(
      /佛山写「达」，广州、深莞惠写「以上」，其余六区写「超」或「超过」/,
    );
    expect(cell(targetRow('shaoguan'), 'qualifier')).toBe('>');
  });
});

describe('what is said of materials', () => {
  /** Regions that a title or sentence names, in their order in the plan. */
  const named = (step: StoryStep) =>
    regions.map(({ id = '' }) => id).filter((id) => saidIn(step, 'zh').includes(nameOf(id)));

  it('names the regions that name a family, and only those', () => {
    expect(named(stepOf('opening', 3))).toEqual(naming('processed-aluminium'));
    expect(named(stepOf('materials', 2))).toEqual(naming('processed-aluminium'));
    expect(named(stepOf('materials', 3))).toEqual(naming('ceramics'));
    expect(named(stepOf('materials', 4))).toEqual(naming('plastics', 'resins'));
    expect(shared('zhuhai').filter((family) => ['plastics', 'resins'].includes(family))).toHaveLength(2);
    expect(named(stepOf('materials', 5))).toEqual(
      naming('electronic-chemicals', 'electronic-ceramics', 'electronic-glass'),
    );
    expect(named(stepOf('materials', 6))).toEqual(naming('steel', 'special-steel'));
    expect(naming('rare-earths')).toEqual(['shaoguan']);
    const all = ['ceramics', 'processed-aluminium', 'secondary-metals'];
    expect(named(stepOf('materials', 8))).toEqual(
      regions.flatMap(({ id = '' }) => (all.every((family) => familiesOf(id).has(family)) ? id : [])),
    );
  });

  it('has no family named more widely than processed aluminium, whose regions hang together', () => {
    const counts = readTable('families').map(({ id = '' }) => [id, naming(id).length] as const);
    const most = Math.max(...counts.map(([, count]) => count));
    expect(counts.filter(([, count]) => count === most)).toEqual([['processed-aluminium', 4]]);
    const cities = naming('processed-aluminium').map((region) => theRow(readTable('members'), { region })['city']);
    const parts = groupContiguity(
      theShapes(),
      atlas.cities.filter(({ code }) => cities.includes(code)),
    );
    expect(parts).toHaveLength(1);
  });

  it('counts what regions share', () => {
    expect(shared('foshan', 'zhaoqing', 'qingyuan').sort()).toEqual(
      ['ceramics', 'nonferrous-castings', 'processed-aluminium', 'secondary-metals'].sort(),
    );
    expect(familiesOf('qingyuan').size).toBe(6);
    expect(shared('qingyuan', 'foshan')).toHaveLength(5);
    expect([...familiesOf('qingyuan')].filter((family) => !familiesOf('foshan').has(family))).toEqual(['cement']);
    expect(naming('cement')).toEqual(['zhaoqing', 'qingyuan']);
  });

  it('counts the materials of a region', () => {
    const sectors = (region: string) => ofRegion(region).map((row) => cell(row, 'sector'));
    expect(new Set(sectors('foshan'))).toEqual(new Set(['building', 'nonferrous', 'chemical']));
    expect(sectors('foshan')).toHaveLength(7);
    expect(sectors('foshan').filter((each) => each === 'nonferrous')).toHaveLength(4);
    expect(sectors('guangzhou')).toEqual(['own', 'own', 'own']);
    expect(sectors('shenguanhui').filter((each) => each === 'electronic')).toHaveLength(3);
    expect(sectors('shenguanhui')).toHaveLength(4);
    expect(sectors('zhuhai')).toEqual(['chemical', 'chemical', 'chemical', 'chemical']);
    expect(ofRegion('zhaoqing').filter((row) => cell(row, 'name_zh').includes('铝'))).toHaveLength(3);
    expect(ofRegion('zhaoqing')).toHaveLength(6);
    expect(sectors('zhanjiang').filter((each) => each === 'steel')).toHaveLength(2);
    expect(sectors('zhanjiang')).toHaveLength(3);
  });

  it('spells materials as the tables do, and their roles', () => {
    const spelt = (number: number, region: string, only: (row: TableRow) => boolean = () => true) => {
      for (const row of ofRegion(region).filter(only))
        expect(stepOf('regions', number).sentence.zh).toContain(cell(row, 'name_zh'));
    };
    spelt(2, 'foshan', (row) => row['sector'] === 'nonferrous');
    spelt(4, 'shenguanhui', (row) => row['sector'] === 'electronic');
    spelt(6, 'zhaoqing', (row) => cell(row, 'name_zh').includes('铝'));
    spelt(8, 'shaoguan', (row) => !['铝加工材', '有色金属'].includes(cell(row, 'name_zh')));
    spelt(9, 'zhanjiang');
    const role = (id: string) => theRow(materials, { id })['role'];
    for (const id of ['lead-zinc-copper', 'rare-earths', 'tungsten']) expect(role(`shaoguan.${id}`)).toBe('strength');
    expect(role('shaoguan.green-steel')).toBe('focus');
    expect(
      ['secondary-aluminium', 'aluminium-processing', 'aluminium-profiles'].map((id) => role(`zhaoqing.${id}`)),
    ).toEqual(['strength', 'strength', 'focus']);
  });

  it('says right whom the plan names', () => {
    const leads = enterprises.filter((row) => row['role'] === 'lead').map((row) => cell(row, 'region'));
    expect(leads).toEqual(['shaoguan', 'zhanjiang', 'yunfu']);
    expect(naming('steel', 'special-steel')).toEqual(leads);
    expect(cell(theRow(regions, { id: 'yunfu' }), 'coverage_short_zh')).toBe('仅石材');
    expect(cell(theRow(regions, { id: 'zhuhai' }), 'coverage_scope')).toBe('cluster');
    for (const id of ['foshan', 'shenguanhui', 'zhaoqing', 'qingyuan'])
      expect(enterprises.some((row) => row['region'] === id)).toBe(false);
  });
});
