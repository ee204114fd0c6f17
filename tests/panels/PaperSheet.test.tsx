// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_MAP_APPROVAL } from '../../src/model/mapApproval.ts';
import type { Scene } from '../../src/model/scene.ts';
import { PaperSheet } from '../../src/panels/PaperSheet.tsx';
import { seen, show, theRegion } from './show.tsx';

const ZH_TARGETS = ['6000', '≥5000', '≥4500', '>2000', '>1500', '>1200', '>1000', '>1000', '>1000'];
const EN_TARGETS = ['600', '≥500', '≥450', '>200', '>150', '>120', '>100', '>100', '>100'];

/** The sheet of a scene. */
function sheet(scene: Partial<Scene> = {}, approval = NO_MAP_APPROVAL): HTMLElement {
  return show(<PaperSheet latitude={22.875} approval={approval} />, scene).page.container;
}

const texts = (page: HTMLElement, selector: string) => [...page.querySelectorAll(selector)].map(seen);

describe('the table of the nine', () => {
  it.each([
    ['zh', ZH_TARGETS, '仅石材'],
    ['en', EN_TARGETS, 'stone only'],
  ] as const)('has every target with its sign, and says what that of Yunfu covers (%s)', (lang, targets, short) => {
    const page = sheet({ lang });
    expect(texts(page, '.paper-table tbody tr > :nth-child(3)')).toEqual(targets);
    expect(texts(page, '.paper-table tbody tr > :nth-child(1)')).toEqual([...'123456789']);
    expect(texts(page, '.paper-table tbody tr > :last-child')).toEqual([...Array(8).fill(''), short]);
  });

  it('has a mark for each named material, hollow where it is a resource or an existing strength', () => {
    const marks = sheet().querySelectorAll('.paper-table [data-area="shaoguan"] .sector-mark path');
    const hollow = [...marks].map((mark) => mark.getAttribute('fill') === 'var(--surface)');
    expect(hollow).toEqual(theRegion('shaoguan').materials.map(({ role }) => role === 'strength'));
    expect(hollow).toContain(true);
  });

  it('gives the target per area too where that colours the map', () => {
    const row = texts(sheet({ color: 'intensity' }), '.paper-table [data-area="foshan"] .is-number');
    expect(row).toEqual(['6000', '1.58']);
  });

  it('shows which region is selected', () => {
    const selected = sheet({ areas: [theRegion('zhuhai').id] }).querySelectorAll('.paper-table .is-selected');
    expect([...selected].map((row) => row.getAttribute('data-area'))).toEqual(['zhuhai']);
  });
});

describe('the legend', () => {
  it('is a matrix with the names of the regions where hue × target colours the map', () => {
    const page = sheet({ color: 'sector-target' });
    expect(texts(page, '.target-matrix thead th')).toEqual(['<1800', '1800—3000', '≥3000']);
    const rows = [...page.querySelectorAll('.target-matrix tbody tr')];
    expect(rows.map((row) => [...row.children].map(seen))).toEqual([
      ['建筑材料', '肇庆 清远 云浮', '', '佛山'],
      ['绿色钢铁', '韶关 湛江', '', ''],
      ['化工材料', '', '珠海', '深莞惠'],
      ['广州分类', '', '', '广州'],
    ]);
    expect(page.querySelectorAll('.target-matrix td.is-empty')).toHaveLength(6);
  });

  it('fills a cell as the map fills its regions, and an empty one not at all', () => {
    const cells = [...sheet({ color: 'sector-target' }).querySelectorAll('.target-matrix tbody td')];
    const fills = cells.map((cell) => cell.querySelector('rect')?.getAttribute('fill') ?? null);
    expect(fills.slice(0, 3)).toEqual(['var(--building-b1)', null, 'var(--building-b3)']);
    expect(fills.at(-1)).toBe('var(--gz-b3)');
  });

  it('names the regions of each first-listed sector, and of each class of target', () => {
    expect(texts(sheet(), '.paper-fills li > :last-child')).toEqual([
      '佛山、肇庆、清远、云浮',
      '韶关、湛江',
      '深莞惠、珠海',
      '广州',
    ]);
    expect(texts(sheet({ color: 'target', lang: 'en' }), '.paper-fills li')).toEqual([
      '<110Shaoguan, Zhanjiang, Yunfu',
      '110–180Zhaoqing, Qingyuan',
      '180–300Zhuhai',
      '300–550Guangzhou, Shenzhen–Dongguan–Huizhou',
      '≥550Foshan',
    ]);
  });

  it('names the symbols of the places that are drawn, and none where none are', () => {
    expect(sheet().querySelector('.paper-places')).toBeNull();
    expect(texts(sheet({ layers: ['port', 'airport'] }), '.paper-places li')).toEqual(['港口', '机场']);
  });
});

it('of the site finder has the legend of its scores in place of those of sectors and circles', () => {
  const scores = <p className="scores">得分</p>;
  const { page } = show(<PaperSheet latitude={22.875} approval={NO_MAP_APPROVAL} scores={scores} />, { view: 'find' });
  expect(page.container.querySelector('.paper-column > .scores')).not.toBeNull();
  expect(page.container.querySelector('.paper-legend')).toBeNull();
  expect(seen(page.container)).not.toContain('圆面积');
  expect(seen(page.container)).not.toContain('首列');
});

describe('the head', () => {
  it.each([
    ['sector', '首列材料类别与 2025 年主营业务收入目标'],
    ['intensity', '2025 年主营业务收入目标强度'],
  ] as const)('says what is coloured, that targets are no outcomes, and which edition it is (%s)', (color, title) => {
    const head = seen(sheet({ color }).querySelector('.paper-head'));
    for (const part of ['广东省先进材料区域产业集群', title, '不是结果', '广东先进材料集群图谱', '征求意见稿'])
      expect(head).toContain(part);
    expect(head).not.toContain('筛选');
  });

  it('says which filters are in force', () => {
    const head = seen(sheet({ hide: ['building', 'steel'] }).querySelector('.paper-filters'));
    expect(head).toBe('筛选：不看建筑材料、绿色钢铁（9 区中留下 8 区，其余淡显）');
  });
});

describe('the foot', () => {
  it.each([
    ['zh', '《广东省培育先进材料产业集群行动计划（2021—2025年）》（征求意见稿）专栏1', '21540 亿元', '≥28000 亿元'],
    ['en', 'consultation draft, Box 1', '2,154 bn CNY', '≥2,800 bn CNY'],
  ] as const)(
    'names the document, and the figures of the province with their signs (%s)',
    (lang, source, outcome, target) => {
      const foot = seen(sheet({ lang }).querySelector('.paper-foot'));
      for (const part of [source, outcome, target]) expect(foot).toContain(part);
      expect(foot).toMatch(/\d{4}-\d\d-\d\d/);
    },
  );

  it('has the disclaimer at its left, and a number only where one is configured', () => {
    const first = (approval = NO_MAP_APPROVAL) => seen(sheet({}, approval).querySelector('.paper-foot p'));
    expect(first()).toBe('示意图，边界仅供参考，不作为划界依据；未取得审图号');
    expect(first({ ...NO_MAP_APPROVAL, number: 'No-1', holder: '某单位' })).toBe('审图号：No-1（某单位）');
  });

  it('explains circles only where the map has them', () => {
    expect(seen(sheet().querySelector('.paper-foot'))).toContain('圆面积与目标成正比');
    expect(seen(sheet({ color: 'intensity' }).querySelector('.paper-foot'))).not.toContain('圆面积');
  });
});

it('says at which latitude the scale bar is true', () => {
  expect(seen(sheet().querySelector('.paper-frame'))).toContain('比例尺以北纬 22.9° 为准');
});
