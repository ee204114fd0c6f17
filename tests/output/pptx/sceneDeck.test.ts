import { expect, test } from 'vitest';
import { ranking } from '../../../src/analysis/ranking.ts';
import type { AreaId } from '../../../src/model/ids.ts';
import { NO_MAP_APPROVAL } from '../../../src/model/mapApproval.ts';
import { COLOR_MODES, type Scene } from '../../../src/model/scene.ts';
import { sceneDeck } from '../../../src/output/pptx/sceneDeck.ts';
import { figureText } from '../../../src/text/figure.ts';
import { TERMS } from '../../../src/text/term.ts';
import { words } from '../../../src/text/words.ts';
import { aFinding } from '../../make/aFinding.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { aScene } from '../../make/aScene.ts';
import { readDeck } from './readDeck.ts';

const atlas = anAtlas();

async function slideOf(part: Partial<Scene>) {
  const scene = aScene(part);
  const asked = { lang: scene.lang, theme: scene.theme, approval: NO_MAP_APPROVAL };
  const { slides, faults } = await readDeck(await sceneDeck(atlas, scene, asked));
  expect(faults).toEqual([]);
  expect(slides).toHaveLength(1);
  const [slide] = slides;
  if (slide === undefined) throw new Error('no slide');
  return { ...slide, texts: slide.objects.map(({ text }) => text) };
}

test.each(COLOR_MODES)('the view in hand is one slide with its own heading and legend: %s', async (color) => {
  const { texts } = await slideOf({ color, lang: 'en', theme: 'light' });
  const w = words('en');
  expect(texts).toContain(w.map.title[color]);
  expect(texts).toContain(w.paper.fill[color]);
  expect(texts.includes(w.legend.circlesUnit)).toBe(color !== 'intensity');
});

test('a selected region has its figure; at its target 云浮 has 仅石材 under it', async () => {
  const { objects } = await slideOf({ areas: ['yunfu' as AreaId] });
  const figure = objects.find(({ name }) => name === '数值');
  expect(figure?.text.replaceAll('\u00a0', ' ')).toBe('>1000 亿元仅石材');
});

test('the site finder has its ranking as a table, with the intervals of scores and ranks', async () => {
  const finding = aFinding();
  const { objects } = await slideOf({ view: 'find', finding });
  const table = objects.find(({ kind }) => kind === 'table');
  const { ranked } = ranking(atlas, finding);
  expect(ranked).toHaveLength(9);
  for (const { candidate, score } of ranked ?? []) {
    expect(table?.text).toContain(candidate.region.name.zh);
    expect(table?.text).toContain(String(Math.floor(score.lo)));
  }
  expect(objects.filter(({ name }) => / km 圈$/.test(name)).length).toBeGreaterThan(0);
});

test('a closer view shows what is in sight, cut to the slide, with its own scale', async () => {
  const at = { center: [113.1, 23.0], zoom: 9, bearing: 0, pitch: 0 } as const;
  const { objects } = await slideOf({ at });
  const forms = objects.filter(({ kind }) => kind === 'freeform');
  expect(forms.map(({ name }) => name)).toContain('佛山');
  expect(forms.map(({ name }) => name)).not.toContain('湛江');
  for (const { xml } of forms) {
    const [, x = '', y = ''] = /<a:off x="(-?\d+)" y="(-?\d+)"/.exec(xml) ?? [];
    expect(Number(x)).toBeGreaterThan(0);
    expect(Number(y)).toBeGreaterThan(-200_000);
  }
  expect(objects.find(({ name, text }) => name === '比例尺' && text === '20 km')).toBeDefined();
});

test('layers of places have their marks and their names in the legend', async () => {
  const { objects, texts } = await slideOf({ layers: ['port', 'green-park'] });
  expect(texts).toContain(TERMS.layer.port.zh);
  expect(texts).toContain(TERMS.layer['green-park'].zh);
  expect(objects.filter(({ name }) => name.startsWith('地点 ')).length).toBeGreaterThan(4);
});

test('what a filter leaves out is grey in map and legend, and stays in the notes', async () => {
  const { texts, notes } = await slideOf({ hide: ['steel'] });
  expect(texts).toContain(words('zh').legend.off);
  const zhanjiang = atlas.regions.find(({ id }) => id === 'zhanjiang');
  if (zhanjiang) expect(notes).toContain(figureText(zhanjiang.target, 'zh'));
});

test('a city within a region is never said to have no materials: the plan names them for the region', async () => {
  const areas = ['foshan', '440700', '440300'] as AreaId[];
  const { objects, texts } = await slideOf({ view: 'compare', areas });
  const table = objects.find(({ kind }) => kind === 'table');
  const cells = [...(table?.xml.matchAll(/<a:t>([^<]*)<\/a:t>/g) ?? [])].map(([, text]) => text);
  expect(texts).toContain('对比：佛山、江门、深圳');
  expect(cells.slice(cells.indexOf('深圳'))).toEqual(['深圳', '只对所属区域整体给出', '只对所属区域整体给出']);
  expect(cells.slice(cells.indexOf('江门'), cells.indexOf('江门') + 3)).toEqual(['江门', '原文未给', '原文未给']);
  expect(cells).not.toContain('0');
});
