import { describe, expect, it } from 'vitest';
import facts from './facts/plan.json';
import { readTable, theRow } from './readTable.ts';

/*
 * The tables against an independent reading of the plan, one fact an assertion. `facts/plan.json` was made straight
 * from the extracted facts, by another path than the tables; it holds names, numbers, qualifier words and titles only.
 */

const regions = readTable('regions').filter((row) => row['edition'] === 'draft-2020');
const figures = readTable('figures');
const materials = readTable('materials');
const enterprises = readTable('enterprises');
const statements = readTable('statements');
const measures = readTable('measures');
const departments = readTable('departments');
const responsibilities = readTable('responsibilities');
const sectors = readTable('sectors');

const figure = (id: string) => theRow(figures, { id });
/** The plan writes 稀土 and 有色金属 where the atlas has 稀土材料 and 有色金属: the first two signs tell them apart. */
const sectorOf = (name: string) =>
  sectors.find((sector) => sector['name_zh']?.slice(0, 2) === name.slice(0, 2))?.['id'];
const ENGLISH_WORD: Readonly<Record<string, string>> = {
  达: 'reaching',
  '达…以上': 'or more',
  '达到…以上': 'or more',
  超: 'over',
  超过: 'exceeding',
};

it('names the text that was read', () => {
  const { where, note_en: note } = theRow(readTable('sources'), { id: 'plan-draft' });
  expect(where).toContain(facts.text.sha256);
  expect(note).toContain(`${facts.text.chars.toLocaleString('en-GB')} characters`);
  expect(note).toContain(`${facts.text.lines} lines`);
});

describe('the nine regions', () => {
  it('are nine', () => expect(regions).toHaveLength(facts.regions.length));

  it.each(facts.regions)('$region stands at item $item under its name', ({ region, item, name }) => {
    const row = theRow(regions, { id: region });
    expect(row['order']).toBe(String(item));
    expect(row['name_zh']).toBe(name);
    expect(row['locator_zh']).toBe(`专栏1 第${item}条`);
    expect(row['locator_en']).toBe(`Box 1, item ${item}`);
  });

  it.each(facts.regions)('$region bears a cluster name of the plan', ({ region, title, called }) => {
    expect([title, called]).toContain(theRow(regions, { id: region })['cluster_zh']);
  });

  it.each(facts.regions)('$region covers what its target covers ($scope)', ({ region, scope }) => {
    const row = theRow(regions, { id: region });
    expect(row['coverage_scope']).toBe(scope);
    expect(row['coverage_short_zh']).toBe(scope === 'narrower' ? '仅石材' : '');
    expect(row['coverage_short_en']).toBe(scope === 'narrower' ? 'stone only' : '');
  });

  it.each(facts.regions)('$region has its members, by $basis', ({ region, cities, basis }) => {
    const members = readTable('members').filter((row) => row['region'] === region);
    expect(members.map((row) => row['city'])).toEqual(cities);
    expect(new Set(members.map((row) => row['basis']))).toEqual(new Set([basis]));
  });

  it.each(facts.regions)('$region aims at $word $target', ({ region, target, op, word }) => {
    expect(figure(`${region}.revenue-target`)).toMatchObject({
      subject: region,
      value: String(target),
      unit: 'yi-cny',
      year: '2025',
      status: 'target',
      qualifier: op,
      qualifier_zh: word,
      qualifier_en: ENGLISH_WORD[word],
      edition: 'draft-2020',
      source: 'plan-draft',
    });
  });

  it.each(facts.regions)('$region says that the box prints no year', ({ region }) => {
    expect(figure(`${region}.revenue-target`)['note_zh']).toContain('不写年份');
    expect(figure(`${region}.revenue-target`)['note_en']).toContain('inherited');
  });

  it.each(facts.regions)('$region has $advantages advantages', ({ region, advantages }) => {
    expect(statements.filter((row) => row['subject'] === region && row['kind'] === 'advantage')).toHaveLength(
      advantages,
    );
  });
});

describe('materials', () => {
  it('are as many as the plan names', () => expect(materials).toHaveLength(facts.materials.length));

  it.each(facts.materials)('$region $order is $name', ({ region, order, name }) => {
    expect(theRow(materials, { region, order: String(order) })['name_zh']).toBe(name);
  });

  it.each(facts.materials)('$region $name belongs to $sector, by $basis', ({ region, order, sector, basis }) => {
    const row = theRow(materials, { region, order: String(order) });
    expect(row['sector']).toBe(sectorOf(sector));
    expect(row['basis']).toBe(basis);
  });

  it.each(facts.materials)('$region $name is a $role in $group', ({ region, order, role, group }) => {
    const row = theRow(materials, { region, order: String(order) });
    expect(row['role']).toBe(role);
    expect(row['group_zh']).toBe(group);
  });

  it.each(facts.regions)('$region counts $materials', ({ region, materials: count }) => {
    expect(materials.filter((row) => row['region'] === region)).toHaveLength(count);
  });

  it('of the non-ferrous sector are sixteen', () => {
    expect(materials.filter((row) => row['sector'] === 'nonferrous')).toHaveLength(16);
  });
});

describe('enterprises and bases named', () => {
  it.each(facts.enterprises)('$named stands in $region, city $city', ({ region, named, city }) => {
    expect(theRow(enterprises, { as_named: named })).toMatchObject({ region, city, source: 'plan-draft' });
  });

  it.each(facts.enterprises)('$named is lead in steel, else downstream', ({ region, named }) => {
    const lead = ['shaoguan', 'zhanjiang', 'yunfu'].includes(region);
    expect(theRow(enterprises, { as_named: named })['role']).toBe(lead ? 'lead' : 'downstream');
  });

  it.each(facts.regions)('$region has $enterprises of them', ({ region, enterprises: count }) => {
    expect(enterprises.filter((row) => row['region'] === region && row['as_named'] !== '')).toHaveLength(count);
  });

  it.each(facts.sites)('$name is a named base of $region', ({ region, name, city }) => {
    const bases = readTable('sites').filter((row) => row['in_plan'] === 'true');
    const row = bases.find((base) => base['name_zh']?.replace(/（.*?）/g, '') === name);
    expect(row).toMatchObject({ kind: 'named-base', region, city, source: 'plan-draft' });
  });

  it('are all the sites of the plan', () => {
    expect(readTable('sites').filter((row) => row['in_plan'] === 'true')).toHaveLength(facts.sites.length);
  });

  it.each(facts.capacities)(
    '$region: $words tonnes, with no year and only an order of magnitude',
    ({ region, words, tonnes }) => {
      const row = theRow(figures, { subject: region, qualifier_zh: words });
      expect(row).toMatchObject({ value: String(tonnes), unit: 't', qualifier: '~', year: '', status: 'target' });
    },
  );
});

describe('the province', () => {
  it.each(facts.baseline)('$metric of $year was $value', ({ metric, value, op, word, year }) => {
    expect(figure(`province.${metric}.${year}`)).toMatchObject({
      value: String(value),
      qualifier: op,
      qualifier_zh: word ?? '',
      year: String(year),
      status: 'outcome',
    });
  });

  it.each(facts.targets)('$metric is $op $value', ({ metric, value, op, word }) => {
    expect(figure(`province.${metric}`)).toMatchObject({
      value: String(value),
      qualifier: op,
      qualifier_zh: word ?? '',
      qualifier_en: word === null ? '' : ENGLISH_WORD[word],
      year: '2025',
      status: 'target',
    });
  });

  it('adds no 以上 to value added', () => expect(figure('province.value-added-target')['qualifier']).toBe('='));

  it.each(facts.sectorsListed)('%s is one of the five listed', (name) => {
    expect(theRow(sectors, { id: sectorOf(name) ?? '' })['listed_in_plan']).toBe('true');
  });

  it.each(['electronic', 'own'])('%s is not', (id) => expect(theRow(sectors, { id })['listed_in_plan']).toBe('false'));
});

describe('statements', () => {
  it.each(facts.fields.map((name, n) => [n + 1, name] as const))('field %i is %s', (order, name) => {
    expect(theRow(statements, { kind: 'field', order: String(order) })['text_zh']).toBe(name);
  });

  it.each(facts.divisions.map((name, n) => [n + 1, name] as const))('division %i is %s', (order, name) => {
    expect(theRow(statements, { kind: 'division', order: String(order) })['text_zh']).toBe(name);
  });

  it.each(facts.counts.scope)('the scope counts %s', (count) => {
    const row = theRow(statements, { kind: 'division', order: String(facts.divisions.length + 1) });
    const whole = new RegExp(`(?<!\\d)${count}(?!\\d)`);
    expect(row['text_zh']).toMatch(whole);
    expect(row['text_en']).toMatch(whole);
  });

  it.each(['problem', 'challenge', 'advantage', 'goal', 'green-park'] as const)(
    '%s: as many as the plan lists',
    (kind) => {
      const rows = statements.filter((row) => row['kind'] === kind && row['subject'] === 'province');
      expect(rows).toHaveLength(facts.counts[kind]);
    },
  );

  it.each(facts.sectorsListed)('the definition names %s', (name) => {
    expect(theRow(statements, { kind: 'definition', order: '1' })['text_zh']).toContain(name);
  });
});

describe('measures', () => {
  it.each(facts.departments)('%s is a department', (name) => {
    expect(departments.filter((row) => row['name_zh'] === name)).toHaveLength(1);
  });

  it('name no other department', () => expect(departments).toHaveLength(facts.departments.length));

  it('are six tasks, six projects, five safeguards', () => expect(measures).toHaveLength(facts.measures.length));

  it.each(facts.measures)('$kind $no is $name', ({ kind, no, name, openEnded }) => {
    expect(theRow(measures, { kind, order: String(no) })).toMatchObject({
      name_zh: name,
      open_ended: String(openEnded),
    });
  });

  it.each(facts.measures)('$kind $no is led by $lead', ({ kind, no, lead }) => {
    expect(namesOf(kind, no, 'lead')).toEqual([lead]);
  });

  it.each(facts.measures)('$kind $no is shared by $participants', ({ kind, no, participants }) => {
    expect(namesOf(kind, no, 'participant')).toEqual(participants);
  });
});

function namesOf(kind: string, no: number, role: string): (string | undefined)[] {
  const measure = theRow(measures, { kind, order: String(no) })['id'];
  return responsibilities
    .filter((row) => row['measure'] === measure && row['role'] === role)
    .sort((a, b) => Number(a['order']) - Number(b['order']))
    .map((row) => theRow(departments, { id: row['department'] ?? '' })['name_zh']);
}
