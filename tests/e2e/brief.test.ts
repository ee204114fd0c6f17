import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { program } from '../make/program.ts';
import { test as base } from './atlasTest.ts';
import { BriefDriver, closed } from './briefDriver.ts';

const ASKED = '?view=find&part=list&need=processed-aluminium,plastics&ref=113.2,23.38';
const SHORTLIST = `${ASKED}&pick=foshan,yunfu,port-nansha,441284`;

const test = base.extend<{ readonly brief: BriefDriver }>({
  brief: async ({ atlas }, use) => {
    const driver = new BriefDriver(atlas);
    await use(driver);
    driver.tidy();
  },
});

/** Skips where a program that opens the file is not on this machine. */
function needs(...programs: readonly string[]): void {
  const missing = programs.filter((name) => program(name) === null);
  test.info().skip(missing.length > 0, `${missing.join(', ')} not installed`);
}

const ZH = [
  '选址清单：佛山、云浮 等 4 处',
  '征求意见稿 · 2021—2025',
  '25–39',
  '材料匹配 40、离参考点近 30、离海港近 15、目标规模 15',
  '示意图，边界仅供参考，不作为划界依据；未取得审图号',
  '2025 年主营业务收入目标 6000 亿元 目标 · 专栏1 第1条 [1]',
  '2025 年主营业务收入目标 >1000 亿元（仅石材） 目标 · 专栏1 第9条 [1]',
  '2025 年目标强度 1.58 亿元/km² 推算 · 目标 ÷ 土地面积',
  '土地面积 3 800 km² 实绩',
  '直线距离 → 广州港（黄埔） 26—32 km 推算 [2, 3]',
  '肇庆市 · 直线距离 → ',
  '[1] 广东省培育先进材料产业集群行动计划（2021—2025年）（征求意见稿）',
  '不构成投资建议',
];
const EN = [
  'Site shortlist: Foshan, Yunfu, 4 places in all',
  'Consultation draft · 2021–2025',
  '25–39',
  'material match 40, near the point 30, near a port 15, target size 15',
  'no map-approval number',
  'revenue target, 2025 600 bn CNY Target · Box 1, item 1 [1]',
  'revenue target, 2025 >100 bn CNY (stone only) Target · Box 1, item 9 [1]',
  'target per km², 2025 158 million CNY/km² Derived · Target ÷ land area',
  'land area 3 800 km² Outcome',
  'straight-line distance → Port of Guangzhou (Huangpu) 26–32 km Derived [2, 3]',
  'Zhaoqing City · straight-line distance → ',
  '[1] Action plan of Guangdong Province',
  'they are not investment advice',
];

for (const [lang, words] of [
  ['zh', ZH],
  ['en', EN],
] as const)
  test(`the brief fits two sheets, has each figure with its source, and leads back to the same screen (${lang})`, {
    tag: '@still',
  }, async ({ atlas, brief, page }) => {
    needs('pdftotext', 'pdftoppm', 'zbarimg');
    await atlas.open(`${SHORTLIST}${lang === 'zh' ? '' : '&lang=en'}&theme=stage`);
    await expect(brief.printButton).toBeVisible();
    const pdf = await brief.print();
    const pages = brief.words(pdf);
    expect(pages).toHaveLength(2);
    for (const word of words) expect(pages.join('')).toContain(closed(word));
    expect(pages[0], 'the link in full').toContain(closed(page.url()));
    expect(brief.code(pdf)).toBe(page.url());
    await expect(atlas.root, 'the screen stays as it was').toHaveAttribute('data-theme', 'stage');
  });

for (const lang of ['zh', 'en'])
  test(`no name lies on another on the brief’s map (${lang})`, { tag: '@still' }, async ({ atlas, brief }) => {
    await atlas.open(`${SHORTLIST}&lang=${lang}`);
    await expect(brief.printButton).toBeVisible();
    expect(await brief.namesThatMeet()).toEqual([]);
  });

test('the button prints; without a shortlist there is none, and a sentence says what to do', { tag: '@still' }, async ({
  atlas,
  brief,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await atlas.open(SHORTLIST);
  await brief.printButton.click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await atlas.open(ASKED);
  await expect(brief.printButton).toBeHidden();
});

test('the shortlist opens in LibreOffice and GDAL, numbers as numbers, with sign, status and source', {
  tag: '@still',
}, async ({ atlas, brief }) => {
  needs('soffice', 'ogrinfo');
  await atlas.open(SHORTLIST);
  const { name, file } = await brief.save('XLSX');
  expect(name).toMatch(/^yuecai-shortlist-draft-2020-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = brief.sheets(file);
  expect(Object.keys(sheets).sort()).toEqual(['事实', '来源', '排序', '清单', '说明'].sort());
  expect(sheets['清单']?.slice(1).map(([, place]) => place)).toEqual(['佛山', '云浮', '广州港（南沙）', '四会市']);
  expect(sheets['排序']).toHaveLength(10);
  const target = sheets['事实']?.find((row) => row.includes('>1000 亿元（仅石材）')) ?? [];
  for (const cell of ['>', '1000', 'yi-cny', '2025', '目标', 'plan-draft', '专栏1 第9条'])
    expect(target).toContain(cell);

  const csv = await brief.save('CSV');
  const rows: Record<string, string>[] = parse(readFileSync(csv.file), { bom: true, columns: true });
  expect(rows.find((row) => row['页面写法'] === '>1000 亿元（仅石材）')).toMatchObject({ 限定符号: '>', 数值: '1000' });
  await expect(brief.actions.getByRole('status')).toContainText(csv.name);

  const geo = brief.gdal((await brief.save('GeoJSON')).file);
  expect(geo).toContain('Feature Count: 4');
  expect(geo).toContain('WGS 84');
  expect(geo.match(/^ {2}POINT \(/gm), 'a county has no point').toHaveLength(3);
});

test('a full shortlist is written and printed too', { tag: '@still' }, async ({ atlas, brief }) => {
  needs('soffice', 'pdftotext');
  const regions = 'foshan,guangzhou,shenguanhui,zhuhai,zhaoqing,qingyuan,shaoguan,zhanjiang,yunfu';
  const others = 'port-nansha,shaogang,gp-zhuhai,gp-zhaoqing,440100,440300,440400,440600,440800,441200,441284';
  await atlas.open(`${ASKED}&pick=${regions},${others}&w=20,20,10,10,10,10,10,10`);
  const sheets = brief.sheets((await brief.save('XLSX')).file);
  expect(sheets['清单']).toHaveLength(21);
  expect(Object.keys(sheets)).toContain('事实 2');
  const pages = brief.words(await brief.print());
  expect(pages.join('')).toContain('20.四会市');
  expect(pages.length).toBeLessThanOrEqual(5);
});
