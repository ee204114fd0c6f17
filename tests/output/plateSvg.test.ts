// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { legend } from '../../src/cartography/legend.ts';
import { COLOR_MODES, type Scene, SITE_LAYERS, STAGED_VIEWS, THEMES } from '../../src/model/scene.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { plateSvg } from '../../src/output/plateSvg.ts';
import { sectorName } from '../../src/text/term.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { APPROVAL, aSheet, dressPage } from './aSheet.ts';

beforeAll(dressPage);

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'application/xml');
}

function wordsOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('text:not([aria-hidden])')].map((text) => text.textContent ?? '');
}

test('holds title, nine regions, legend, scale bar, sources, approval and the day', async () => {
  const { svg, title } = await aSheet(aScene());
  const page = parsed(svg);
  expect(page.querySelector('title')?.textContent).toBe(title);
  const atlas = anAtlas();
  for (const { id, name } of atlas.regions) {
    expect(page.querySelector(`#area-${id}`), id).not.toBeNull();
    expect(page.querySelector(`#symbol-${id}`)?.textContent, id).toContain(name.zh);
  }
  const said = wordsOf(page).join('\n');
  for (const sector of SECTORS) expect(said).toContain(sectorName(sector, 'zh'));
  for (const { target } of legend(atlas, aScene()).circles) expect(said).toContain(String(target));
  for (const word of [
    APPROVAL,
    '2026-01-05',
    '专栏1',
    '天地图',
    '均为目标，不是结果',
    '比例尺以北纬 22.9°',
    '100 km',
    '征求意见稿',
  ])
    expect(said).toContain(word);
  expect(said, 'a target that covers less says so').toMatch(/>1000[\s\S]*仅石材/);
});

test('the sign of every target stands on it, in both languages', async () => {
  for (const lang of ['zh', 'en'] as const) {
    const symbol = (id: string, page: Document) => page.querySelector(`#symbol-${id}`)?.textContent ?? '';
    const page = parsed((await aSheet(aScene({ lang }))).svg);
    expect(symbol('guangzhou', page)).toContain('≥');
    expect(symbol('yunfu', page)).toMatch(/>.*(仅石材|stone only)/s);
    expect(symbol('foshan', page)).not.toMatch(/[≥>]/);
  }
});

test('stands alone: no style of the page, nothing from elsewhere, nothing to press', async () => {
  const { svg } = await aSheet(aScene({ layers: ['port'], areas: ['foshan' as Scene['areas'][number]] }));
  expect(svg).not.toMatch(/var\(|\sclass=|\sstyle=|tabindex|role="button"|<script|foreignObject|data-/);
  expect(svg.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '')).not.toMatch(/https?:/);
  for (const [, address] of svg.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
});

test('all that is referred to is in it', async () => {
  const { svg } = await aSheet(aScene({ layers: ['port', 'airport'], color: 'sector-target' }));
  const page = parsed(svg);
  const named = [...svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id ?? '');
  expect(named.length).toBeGreaterThan(50);
  for (const id of new Set(named)) expect(page.querySelector(`[id="${id}"]`), id).not.toBeNull();
  const ids = [...page.querySelectorAll('[id]')].map((each) => each.id);
  expect(ids.length - new Set(ids).size, 'ids that stand twice').toBe(0);
});

test('filters, layers and selection are said on it', async () => {
  const { svg } = await aSheet(
    aScene({ hide: ['building'], layers: ['port'], areas: ['zhuhai' as Scene['areas'][number]] }),
  );
  const said = wordsOf(parsed(svg)).join('\n');
  for (const word of ['不看建筑材料', '地点图层：港口', '选中：珠海']) expect(said).toContain(word);
});

test('the site finder has its finding for a title, and never ranks without weights', async () => {
  const { svg, title } = await aSheet(aScene({ view: 'find', finding: aFinding() }));
  expect(title).toMatch(/得分最高|并列最高/);
  const said = wordsOf(parsed(svg)).join('\n');
  for (const word of ['权重：', '得分 · 按下界', '距参考点']) expect(said).toContain(word);
});

test('without boundaries there is no plate', async () => {
  const asked = { atlas: anAtlas({ shapes: null }), scene: aScene(), sight: null, approval: '', day: '' };
  expect(await plateSvg(asked)).toBeNull();
});

test('the theme of the page is as it was, and nothing is left in it', async () => {
  document.documentElement.dataset['theme'] = 'light';
  const before = document.body.childElementCount;
  await aSheet(aScene({ theme: 'stage' }));
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(document.body.childElementCount).toBe(before);
});

test('the plate of any scene is well-formed and has no number that is none', async () => {
  const ids = [
    ...anAtlas().regions.map(({ id }) => id),
    ...anAtlas().cities.map(({ code }) => code),
    anAtlas().counties[3]?.code,
  ];
  const scenes = fc.record({
    view: fc.constantFrom('explore', 'find', 'present'),
    staged: fc.constantFrom(...STAGED_VIEWS),
    areas: fc.subarray(
      ids.flatMap((id) => id ?? []),
      { maxLength: 3 },
    ),
    color: fc.constantFrom(...COLOR_MODES),
    hide: fc.subarray([...SECTORS]),
    layers: fc.subarray([...SITE_LAYERS]),
    lang: fc.constantFrom('zh', 'en'),
    theme: fc.constantFrom(...THEMES),
    planOnly: fc.boolean(),
  });
  const camera = fc.record({
    center: fc.tuple(fc.double({ min: 108, max: 118, noNaN: true }), fc.double({ min: 19, max: 26, noNaN: true })),
    zoom: fc.double({ min: 5, max: 13, noNaN: true }),
    bearing: fc.constant(0),
    pitch: fc.constant(0),
  });
  await fc.assert(
    fc.asyncProperty(scenes, fc.option(camera), async (part, at) => {
      const home = { center: [113, 22.9] as const, zoom: 6, bearing: 0, pitch: 0 };
      const sight = at === null ? null : { camera: at, home, size: { width: 800, height: 600 } };
      const { svg } = await aSheet(aScene({ ...part, finding: aFinding() } as Partial<Scene>), sight);
      const page = parsed(svg);
      expect(page.querySelector('parsererror')).toBeNull();
      expect(page.documentElement?.localName).toBe('svg');
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    }),
    { numRuns: 8 },
  );
}, 60_000);
