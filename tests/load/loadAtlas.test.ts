import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/load/loadAtlas.ts';
import { GEO_FILES, type GeoFile, type LoadFaultKind } from '../../src/model/loadFault.ts';
import { shipped } from '../data/shipped.ts';
import { geoServer, type Stand } from '../make/geoServer.ts';

const HTML = '<!doctype html><html lang="en"><title>Not found</title></html>';
const text = (file: GeoFile): string => shipped(`public/geo/${file}`);

describe('the shipped files', () => {
  it('load without a fault, sites and shapes included', async () => {
    const { atlas, faults } = await loadAtlas(geoServer());
    expect(faults).toEqual([]);
    expect(atlas?.regions).toHaveLength(9);
    expect(atlas?.sitesLoaded).toBe(true);
    expect(atlas?.shapes?.counties.size).toBe(124);
  });

  it('are asked for side by side, each once', async () => {
    const asked: GeoFile[] = [];
    const never = loadAtlas((file) => {
      asked.push(file);
      return new Promise<Response>(() => undefined);
    });
    await Promise.race([never, Promise.resolve()]);
    expect(asked).toEqual([...GEO_FILES]);
  });
});

describe('files of which the build says what it checked', () => {
  const digest = (file: GeoFile) => createHash('sha256').update(text(file)).digest('hex');

  it('make the same atlas where they are still the same', async () => {
    const [trusted, checked] = [await loadAtlas(geoServer(), digest), await loadAtlas(geoServer())];
    expect(trusted.faults).toEqual([]);
    expect({ ...trusted.atlas?.shapes?.borders }).toEqual(checked.atlas?.shapes?.borders);
    expect(trusted.atlas).toEqual(checked.atlas);
  });

  it.each(GEO_FILES)('are checked where %s differs', async (file) => {
    const wrong = text(file).replace(/"(id|type)": ?"/, '"$1": "no ');
    expect(wrong).not.toBe(text(file));
    const { faults } = await loadAtlas(geoServer({ [file]: wrong }), digest);
    expect(faults.map((fault) => fault.file)).toContain(file);
  });

  it('draw each shape once, and only when it is asked for', async () => {
    const { atlas } = await loadAtlas(geoServer(), digest);
    expect(atlas?.shapes?.land).toBe(atlas?.shapes?.land);
    expect(atlas?.shapes?.counties.size).toBe(124);
  });
});

describe.each(GEO_FILES)('%s', (file) => {
  const ways: [string, Stand, LoadFaultKind, number | undefined][] = [
    ['not there', () => new Response(HTML, { status: 404 }), 'missing', 404],
    ['gone', () => new Response('', { status: 410 }), 'missing', 410],
    ['refused by the server', () => new Response('', { status: 503 }), 'unreachable', 503],
    [
      'out of reach',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'unreachable',
      undefined,
    ],
    ['empty', '', 'truncated', undefined],
    ['cut in the middle', text(file).slice(0, text(file).length / 2), 'truncated', undefined],
    ['cut before its last sign', text(file).trimEnd().slice(0, -1), 'truncated', undefined],
    ['cut by the connection', () => brokenOff(text(file)), 'truncated', 200],
    ['an HTML page with status 200', HTML, 'not-json', undefined],
    ['nonsense', 'yes, no', 'not-json', undefined],
    ['a list', '[1, 2]', 'schema', undefined],
    ['null', 'null', 'schema', undefined],
  ];

  it.each(ways)('%s: is told as it is, and what is left is an atlas', async (_, stand, kind, status) => {
    const { atlas, faults } = await loadAtlas(geoServer({ [file]: stand }));
    expect(faults[0]).toMatchObject({ file, kind, ...(status === undefined ? {} : { status }) });
    expect(faults.every((fault) => fault.file === file)).toBe(true);
    expectWithout(file, atlas);
  });
});

describe.each(['atlas.json', 'sites.json'] as const)('%s', (file) => {
  it.each([
    ['2', '"version": 2', '2'],
    ['a text', '"version": "1"', '"1"'],
    ['nothing', '"edition": 1', 'nothing'],
  ])('is not read where its version is %s', async (_, version, found) => {
    const { atlas, faults } = await loadAtlas(geoServer({ [file]: text(file).replace('"version": 1', version) }));
    expect(faults).toMatchObject([{ file, kind: 'wrong-version', field: 'version', expected: '1', found }]);
    expectWithout(file, atlas);
  });
});

describe('a wrong record', () => {
  const cases: [GeoFile, string, string, object][] = [
    ['atlas.json', '"sector":"steel"', '"sector":"stel"', { kind: 'schema', field: 'sector', found: '"stel"' }],
    [
      'atlas.json',
      '"value":21540',
      '"value":"21540"',
      { kind: 'schema', record: 'figures province.revenue.2019', field: 'value' },
    ],
    [
      'atlas.json',
      '"value":21540',
      '"value":1e999',
      { kind: 'schema', record: 'figures province.revenue.2019', found: 'Infinity' },
    ],
    [
      'atlas.json',
      '"family":"cement"',
      '"family":"cemnt"',
      { kind: 'inconsistent', field: 'family', found: '"cemnt"' },
    ],
    ['atlas.json', '"materials": [', '"substances": [', { kind: 'schema', field: 'tables', found: '"substances"' }],
    [
      'sites.json',
      '"kind":"named-base"',
      '"kind":"base"',
      { kind: 'schema', record: 'sites base-huadu', field: 'kind' },
    ],
    [
      'sites.json',
      '"city":"440100"',
      '"city":"449900"',
      { kind: 'inconsistent', record: 'sites base-huadu', field: 'city' },
    ],
    ['topology.json', '"id":"foshan"', '"id":"fosham"', { kind: 'inconsistent', record: 'regions' }],
    ['topology.json', '"type":"Topology"', '"type":"Feature"', { kind: 'schema' }],
  ];

  it.each(cases)('of %s is told by record and field: %s', async (file, from, to, fault) => {
    expect(text(file)).toContain(from);
    const { atlas, faults } = await loadAtlas(geoServer({ [file]: text(file).replace(from, to) }));
    expect(faults).toContainEqual(expect.objectContaining({ file, ...fault }));
    expectWithout(file, atlas);
  });

  it('does not hide another: both are told', async () => {
    const wrong = text('atlas.json').replace('"value":21540', '"value":null').replace('"sector":"steel"', '"sector":7');
    const { faults } = await loadAtlas(geoServer({ 'atlas.json': wrong }));
    expect(faults.map(({ field }) => field)).toEqual(['value', 'sector']);
  });

  it('holds text, and text it stays', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const { atlas } = await loadAtlas(
      geoServer({ 'atlas.json': text('atlas.json').replace('"name_zh":"佛山"', `"name_zh":"${script}"`) }),
    );
    expect(atlas?.regions[0]?.name.zh).toBe(script);
  });
});

describe('all files at once', () => {
  it('missing: three faults, no atlas', async () => {
    const gone = (): Response => new Response('', { status: 404 });
    const { atlas, faults } = await loadAtlas(
      geoServer({ 'atlas.json': gone, 'sites.json': gone, 'topology.json': gone }),
    );
    expect(atlas).toBeNull();
    expect(faults.map(({ file, kind }) => `${file} ${kind}`)).toEqual(GEO_FILES.map((file) => `${file} missing`));
  });
});

/** An answer whose body breaks off after some bytes, as a lost connection leaves it. */
function brokenOff(whole: string): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(whole.slice(0, 100)));
        controller.error(new TypeError('network error'));
      },
    }),
  );
}

function expectWithout(file: GeoFile, atlas: Awaited<ReturnType<typeof loadAtlas>>['atlas']): void {
  if (file === 'atlas.json') {
    expect(atlas).toBeNull();
    return;
  }
  expect(atlas?.regions).toHaveLength(9);
  expect(atlas?.sitesLoaded).toBe(file !== 'sites.json');
  expect(atlas?.sites.length === 0).toBe(file === 'sites.json');
  expect(atlas?.shapes === null).toBe(file === 'topology.json');
}
