import { expect } from '@playwright/test';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { test } from './atlasTest.ts';
import { MapGestures } from './mapGestures.ts';
import { PaperDriver } from './paperDriver.ts';

const MISSING = 'pdftotext (Poppler) is not installed';

const ZH = [
  '广东省先进材料区域产业集群',
  '首列材料类别与 2025 年主营业务收入目标',
  '征求意见稿 · 2021—2025',
  ...['佛山 6000', '广州 ≥5000', '深莞惠 ≥4500', '珠海 >2000', '肇庆 >1500', '清远 >1200', '韶关 >1000', '湛江 >1000'],
  '云浮 >1000 仅石材',
  '示意图，边界仅供参考，不作为划界依据；未取得审图号',
  '《广东省培育先进材料产业集群行动计划（2021—2025年）》（征求意见稿）专栏1',
  '2019 年 21540 亿元',
  '≥28000 亿元',
  '天地图',
  '投影：墨卡托',
  '比例尺以北纬 22.9° 为准',
];
const EN = [
  'Advanced-materials clusters of Guangdong',
  'First-listed sector and 2025 target',
  'Consultation draft · 2021–2025',
  ...['Foshan 600', 'Guangzhou ≥500', '≥450', 'Zhuhai >200', 'Zhaoqing >150', 'Qingyuan >120', 'Shaoguan >100'],
  ...['Zhanjiang >100', 'Yunfu >100 stone only'],
  'no map-approval number',
  'consultation draft, Box 1',
  '2,154 bn CNY in 2019',
  '≥2,800 bn CNY',
  'Tianditu',
  'Mercator projection',
  'Scale true at 22.9° N',
];

test.describe('as PDF', () => {
  test.beforeEach(() => test.info().skip(!PaperDriver.canRead, MISSING));

  for (const [lang, words] of [
    ['zh', ZH],
    ['en', EN],
  ] as const)
    test(`one sheet has all that an official map needs, from the stage theme too (${lang})`, { tag: '@still' }, async ({
      atlas,
      page,
    }) => {
      await atlas.open(`?lang=${lang}&theme=stage`);
      const hosts = await page.locator('.map-host').count();
      await page.locator('.map-host').evaluateAll((all) => all.map((host) => host.setAttribute('data-first', '')));
      const pages = await new PaperDriver(atlas).print();
      expect(pages).toHaveLength(1);
      const [sheet = ''] = pages;
      for (const word of [...words, today()]) expect(closed(sheet)).toContain(closed(word));
      await expect(atlas.root, 'the screen stays as it was').toHaveAttribute('data-theme', 'stage');
      await expect(page.locator('.map-host[data-first]'), 'the live map lives on').toHaveCount(hosts);
    });

  test('it is one sheet where nothing was chosen in the dialog, which starts from portrait paper', {
    tag: '@still',
  }, async ({ atlas }) => {
    await atlas.open();
    const pages = await new PaperDriver(atlas).print('nothing');
    expect(pages).toHaveLength(1);
    for (const word of ZH) expect(closed(pages[0] ?? '')).toContain(closed(word));
  });

  test('the sheet of the province comes first, then what is selected with all that is folded in it', {
    tag: '@still',
  }, async ({ atlas }) => {
    await atlas.open('?r=foshan&color=sector-target');
    const [sheet = '', ...rest] = await new PaperDriver(atlas).print();
    expect(closed(sheet)).toContain('湛江>1000');
    expect(sheet).not.toContain('所含市县');
    const panel = rest.join(' ');
    expect(closed(panel)).toContain('先进材料综合型产业集群');
    for (const word of ['所含市县', '面积与人口', '水泥厂 2 处']) expect(closed(panel)).toContain(closed(word));
    expect(await atlas.panel.locator('details[open]').count(), 'folded again on the screen').toBe(0);
    const folded = await atlas.panel.locator('details .place-name button').allTextContents();
    expect(folded.length).toBeGreaterThan(5);
    for (const name of folded) expect(closed(panel)).toContain(closed(name));
  });

  test('it prints before the live map stands', async ({ atlas, page }) => {
    await page.goto('');
    await atlas.started();
    const paper = new PaperDriver(atlas);
    const [sheet = ''] = await paper.print();
    expect(closed(sheet)).toContain('9云浮>1000仅石材');
  });

  test('filters in force are said on the sheet', { tag: '@still' }, async ({ atlas }) => {
    await atlas.open('?hide=building,steel');
    const [sheet = ''] = await new PaperDriver(atlas).print();
    expect(closed(sheet)).toContain('筛选：不看建筑材料、绿色钢铁（9区中留下8区，其余淡显）');
  });
});

test.describe('laid out', () => {
  const everything = `hide=building,steel&sites=${SITE_LAYERS.join()}&r=shaoguan`;
  for (const lang of ['zh', 'en'])
    for (const scene of [
      ...['sector', 'sector-target', 'target', 'intensity'].map((color) => `color=${color}`),
      `color=sector-target&${everything}`,
      `color=intensity&${everything}`,
    ])
      test(`nothing leaves its place on the sheet: ${lang}, ${scene}`, { tag: '@still' }, async ({ atlas }) => {
        await atlas.open(`?lang=${lang}&${scene}`);
        const paper = new PaperDriver(atlas);
        await paper.layOut();
        expect(await paper.faults()).toEqual([]);
      });

  test('nothing leaves its place on portrait paper, printed from a phone', { tag: '@still' }, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open('?lang=en&color=sector-target');
    const paper = new PaperDriver(atlas);
    await paper.layOut('portrait');
    expect(await paper.faults()).toEqual([]);
  });

  test('the matrix names the regions of each colour', { tag: '@still' }, async ({ atlas }) => {
    await atlas.open('?color=sector-target');
    const paper = new PaperDriver(atlas);
    await paper.layOut();
    expect(await paper.matrix()).toEqual([
      ...['肇庆 清远 云浮', '', '佛山'],
      ...['韶关 湛江', '', ''],
      ...['', '珠海', '深莞惠'],
      ...['', '', '广州'],
    ]);
  });

  test('paper has the plate in the light theme, the screen its map again afterwards', async ({ atlas, page }) => {
    await atlas.open('?r=foshan&color=target&theme=stage');
    const paper = new PaperDriver(atlas);
    await paper.layOut();
    await expect(atlas.area('foshan')).toBeVisible();
    await expect(atlas.area('foshan')).toHaveAttribute('fill', 'var(--rev-5)');
    await expect(atlas.root).toHaveAttribute('data-theme', 'light');
    await expect(page.getByRole('img', { name: '上方为北' })).toBeVisible();
    await expect(atlas.map.locator('canvas').filter({ visible: true })).toHaveCount(0);
    await paper.takeAway();
    await atlas.settled();
    await expect(paper.part('column')).toHaveCount(0);
    if (atlas.ground === 'map') await expect(atlas.area('foshan')).toBeHidden();
  });

  test('the map on paper shows the province with the selection, or what the reader moved it to', async ({ atlas }) => {
    await atlas.open('?r=foshan');
    const paper = new PaperDriver(atlas);
    await paper.layOut();
    await expect(atlas.symbol('湛江'), 'the whole province').toBeInViewport();
    await expect(paper.part('frame')).toContainText('北纬 22.9°');
    await paper.takeAway();
    await atlas.settled();
    await new MapGestures(atlas).drag(-40, 60);
    await expect.poll(() => atlas.link()).toMatch(/at=/);
    const latitude = Number(/at=[\d.]+,([\d.]+)/.exec(atlas.link())?.[1]).toFixed(1);
    await paper.layOut();
    await expect(paper.part('frame')).toContainText(`北纬 ${latitude}°`);
    expect(latitude).not.toBe('22.9');
  });
});

/** Without spaces: where lines break on paper, and how programs join them again, is no matter. */
function closed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** ISO day by this machine's clock, which is the browser's too. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
