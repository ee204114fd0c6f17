import { describe, expect, it } from 'vitest';
import facts from './facts/places.json';
import { readTable, theRow } from './readTable.ts';

/*
 * Places and statistics beyond the plan against an independent reading of the facts handed over: every one of the 166
 * items is in a table or on one of the two short lists below, which data/README.md explains.
 */

const sites = readTable('sites');
const enterprises = readTable('enterprises');
const figures = readTable('figures');

/** Parks without a designation, and factories whose city no source gives. */
const LEFT_OUT = [
  'pp-huaqiao',
  'pp-fushan',
  'pp-cangjiang',
  'pp-lingang',
  'gf-2-153',
  'gf-4-442',
  'gf-5-462',
  'gf-5-467',
];
/** Listed without the position of the facts: it may be another park's, or is only a county's. */
const NOT_PLACED = ['pp-yunfu-htz', 'pp-huidong'];

const OTHER_ID: Readonly<Record<string, string>> = {
  'ent-shaogang-plant': 'steel-scn00020',
  'ctx-basf': 'base-basf',
  'site-gaolan': 'base-gaolan',
  'site-special-resin': 'base-special-resin',
  'site-huadu': 'base-huadu',
  'site-yunfu-steel': 'base-yunfu-steel',
};

const KIND: Readonly<Record<string, string>> = {
  green_factory: 'green-factory',
  cement_plant: 'cement-plant',
  park_provincial: 'provincial-pilot',
  steel_plant: 'steel-works',
  enterprise_site: 'steel-works',
  hsr_station: 'rail-station',
  green_park_national: 'green-park',
  airport: 'airport',
  port: 'port',
  site_in_draft: 'named-base',
  context_project: 'named-base',
};

const kept = facts.items.filter(({ id }) => !LEFT_OUT.includes(id));
const placed = kept.filter(({ id, lon }) => lon !== null && !NOT_PLACED.includes(id));
const unplaced = kept.filter(({ id, lon }) => lon === null || NOT_PLACED.includes(id));
const listed = kept.filter(({ no }) => no !== null);
const capable = kept.filter(({ kind }) => kind === 'steel_plant' || kind === 'cement_plant');
const named = kept.filter(({ kind }) => ['green_factory', 'green_park_national', 'steel_plant'].includes(kind));

function rowOf(id: string) {
  if (OTHER_ID[id] === undefined && id.startsWith('ent-')) return theRow(enterprises, { id: id.slice(4) });
  return theRow(sites, { id: OTHER_ID[id] ?? id });
}

describe('items', () => {
  it('are 166', () => expect(facts.items).toHaveLength(166));

  it.each(kept)('$id stands in city $city', ({ id, kind, city, region }) => {
    const row = rowOf(id);
    expect(row['city']).toBe(city);
    if (kind !== 'enterprise') expect(row['region']).toBe(region ?? '');
  });

  it.each(kept.filter(({ kind }) => kind !== 'enterprise'))('$id is of kind $kind', ({ id, kind }) => {
    expect(rowOf(id)['kind']).toBe(KIND[kind]);
  });

  it.each(placed)('$id stands at $lon, $lat ($datum)', ({ id, lon, lat, datum }) => {
    const row = rowOf(id);
    expect([Number(row['lon']), Number(row['lat'])]).toEqual([lon, lat]);
    expect(row['datum']).toBe(datum);
    expect(Number(row['precision_km'])).toBeGreaterThanOrEqual(datum === 'not-stated' ? 0.6 : 0.1);
    expect(row['position_sources']).not.toBe('');
  });

  it.each(unplaced)('$id is listed and not placed', ({ id }) => {
    const row = rowOf(id);
    expect([row['lon'], row['lat'], row['datum'], row['precision_km'], row['position_sources']]).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it.each(listed)('$id: batch $batch, no. $no', ({ id, batch, no }) => {
    const row = rowOf(id);
    const words = batch?.length === 1 ? `第${batch}批` : `${batch}年度`;
    expect(row['list_zh']).toContain(words);
    expect(row['locator_zh']).toMatch(new RegExp(`${words} 第${no}号$`));
  });

  it.each(capable)('$id: capacity $capacity', ({ id, kind, capacity }) => {
    const rows = figures.filter((row) => row['subject'] === id);
    expect(rows.map((row) => Number(row['value']))).toEqual(capacity === null ? [] : [capacity]);
    const unit = kind === 'steel_plant' ? 'kt-per-year' : 'mt-per-year';
    expect(rows.every((row) => row['unit'] === unit && row['status'] === 'estimate')).toBe(true);
  });

  it.each(named)('$id is called $zh', ({ id, zh }) => {
    expect(zh?.startsWith(rowOf(id)['name_zh'] ?? '?')).toBe(true);
  });

  it.each(LEFT_OUT)('%s is left out', (id) => expect(sites.some((row) => row['id'] === id)).toBe(false));

  it.each([...LEFT_OUT, ...NOT_PLACED])('%s is an item of the facts', (id) => {
    expect(facts.items.some((item) => item.id === id)).toBe(true);
  });
});

describe('works under construction, announced or closed', () => {
  const words: Readonly<Record<string, string>> = {
    operating: '在产',
    construction: '在建',
    announced: '宣布未建',
    mothballed: '停产封存',
  };
  it.each(kept.filter(({ status }) => status !== null))('$id was $status', ({ id, status }) => {
    expect(rowOf(id)['note_zh']).toContain(words[status ?? '']);
  });
});

describe('sources', () => {
  const sources = readTable('sources');
  it.each(Object.entries(facts.licences))('%s is under %s', (id, licence) => {
    expect(theRow(sources, { id })['licence_en']).toBe(licence);
  });
  const cited = Object.entries(facts.commits).filter(([id]) => sources.some((row) => row['id'] === id));
  it.each(cited)('%s is cited at commit %s', (id, commit) => {
    expect(theRow(sources, { id })['where']).toContain(commit);
  });
});
