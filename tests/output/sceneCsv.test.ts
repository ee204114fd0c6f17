import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Scene } from '../../src/model/scene.ts';
import { sceneCsv } from '../../src/output/sceneCsv.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const TAKEN = { day: '2026-01-05', link: 'https://atlas.example/', disclaimer: '示意图' };

/** The rows of a file by the heads of its columns. */
function rowsOf(scene: Scene): readonly Readonly<Record<string, string>>[] {
  const text = sceneCsv(anAtlas(), scene, TAKEN);
  expect(text.startsWith('\ufeff'), 'byte-order mark').toBe(true);
  return parse(text, { bom: true, columns: true });
}

test('every target has sign, value, unit, year, status, source and locator in columns of their own', () => {
  const rows = rowsOf(aScene()).filter(({ 内容 }) => 内容 === '2025 年主营业务收入目标');
  expect(rows.map((row) => [row['对象'], `${row['限定符号']}${row['数值']}`])).toEqual(
    anAtlas().regions.map(({ name, target }) => [
      name.zh,
      `${{ '=': '', '>=': '≥', '>': '>', '<=': '≤', '~': '约' }[target.qualifier]}${target.value}`,
    ]),
  );
  for (const row of rows) {
    expect(row).toMatchObject({ 单位: 'yi-cny', 年份: '2025', 状态: '目标', 来源编号: 'plan-draft' });
    expect(row['出处']).toMatch(/^专栏1 第\d条$/);
  }
  expect(rows.find((row) => row['对象'] === '云浮')?.['页面写法']).toMatch(/仅石材/);
});

test('all that is on the map is in it once: materials, cities without a cluster, places of the layers that are on', () => {
  const atlas = anAtlas();
  const rows = rowsOf(aScene({ layers: ['port'] }));
  expect(rows.filter(({ 内容 }) => 内容 === '点名的材料')).toHaveLength(atlas.materials.length);
  expect(rows.filter(({ 部分 }) => 部分 === '未列集群的地市')).toHaveLength(
    atlas.cities.filter(({ region }) => region === null).length,
  );
  const ports = atlas.sites.filter(({ kind, position }) => kind === 'port' && position !== null);
  const places = rows.filter(({ 部分 }) => 部分 === '地点');
  expect(new Set(places.map((row) => row['对象编号']))).toEqual(new Set(ports.map(({ id }) => id)));
  const placed = places.filter((row) => row['经度（WGS-84）'] !== '');
  expect(placed).toHaveLength(ports.length);
  for (const row of placed) expect(row['来源基准'], row['对象']).not.toBe('');
});

test('filters, layers and selection are respected, and said', () => {
  const rows = rowsOf(aScene({ hide: ['building'], layers: ['port'], areas: ['foshan' as Scene['areas'][number]] }));
  const dimmed = rows.filter((row) => row['内容'] === '点名的材料' && row['画面上'] === '因筛选淡显');
  expect(dimmed).toHaveLength(anAtlas().materials.filter(({ sector }) => sector === 'building').length);
  const file = new Map(rows.filter(({ 部分 }) => 部分 === '本文件').map((row) => [row['内容'], row['页面写法']]));
  expect(file.get('筛选')).toBe('不看建筑材料');
  expect(file.get('地点图层')).toContain('港口');
  expect(file.get('选中')).toBe('佛山');
  expect(file.get('目标与结果')).toContain('不是结果');
  const chosen = rows.filter((row) => row['部分'] === '区域' && row['选中'] === '是').map((row) => row['对象']);
  expect(new Set(chosen)).toEqual(new Set(['佛山']));
});

test('the site finder gives ranks and scores with both ends, and the weights they come from', () => {
  const rows = rowsOf(aScene({ view: 'find', finding: aFinding(), hide: ['building'] }));
  const scores = rows.filter((row) => row['部分'] === '得分' && row['内容'] === '得分');
  expect(scores).toHaveLength(9);
  for (const row of scores) {
    expect(Number(row['下端'])).toBeLessThanOrEqual(Number(row['上端']));
    expect(row).toMatchObject({ 状态: '推算' });
    expect(row['算式']).toContain('材料匹配');
  }
  expect(
    rows.some((row) => row['画面上'] === '因筛选淡显'),
    'what filters other views counts for no score',
  ).toBe(false);
});

test('in English its words are English', () => {
  const text = sceneCsv(anAtlas(), aScene({ lang: 'en' }), { ...TAKEN, disclaimer: 'Schematic map' });
  const [heads] = text.split('\r\n');
  expect(heads).not.toMatch(/[\u4e00-\u9fff]/);
  expect(text).toContain('stone only');
});
