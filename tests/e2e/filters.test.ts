import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { FilterDriver } from './filterDriver.ts';
import { PlaceDriver } from './placeDriver.ts';

const NINE = ['佛山', '广州', '深莞惠', '珠海', '肇庆', '清远', '韶关', '湛江', '云浮'];

test('filters by material, sector, role and plan combine, stand in the link, and go one by one or all at once', async ({
  atlas,
  page,
}) => {
  const filters = new FilterDriver(page);
  await atlas.open();
  const [foshan, shaoguan] = await atlas.reading.fills('foshan', 'shaoguan');
  await expect(filters.strip).toBeHidden();
  await filters.unfold();
  await filters.family('铝加工').check();
  expect(atlas.link()).toBe('?mat=processed-aluminium');
  await expect(filters.strip).toContainText('1 项筛选 · 4 / 9 区');
  expect(await filters.staying()).toEqual(['佛山', '肇庆', '清远', '韶关']);
  expect(await filters.lit()).toEqual(['foshan', 'zhaoqing', 'qingyuan', 'shaoguan']);
  await atlas.legendRow('建筑材料').click();
  await filters.role('龙头企业').check();
  await filters.planOnly.check();
  expect(atlas.link()).toBe('?hide=building&mat=processed-aluminium&role=lead&plan=only');
  await expect(filters.strip).toContainText('4 项筛选 · 1 / 9 区');
  await expect(page.getByRole('status').filter({ hasText: '9 区中留下 1 区' })).toBeAttached();
  expect(await filters.lit()).toEqual(['shaoguan']);
  const [faint, lit] = await atlas.reading.fills('foshan', 'shaoguan');
  expect(faint, 'what does not fit is faint').not.toEqual(foshan);
  expect(lit, 'what stays has its colour').toEqual(shaoguan);
  await expect(atlas.legendRow('有色金属'), 'the legend counts as before').toContainText('4 区 · 16 种');

  await filters.remove('有龙头企业');
  expect(atlas.link()).toBe('?hide=building&mat=processed-aluminium&plan=only');
  await expect(filters.role('不限')).toBeChecked();
  await page.goBack();
  await expect(filters.role('龙头企业')).toBeChecked();
  expect(await filters.staying()).toEqual(['韶关']);
  await filters.strip.getByRole('button', { name: '清除全部' }).click();
  expect(atlas.link()).toBe('');
  await expect(filters.strip).toBeHidden();
  await expect(filters.family('铝加工')).not.toBeChecked();
  expect(await filters.staying()).toEqual(NINE);
  expect(await atlas.reading.fills('foshan')).toEqual([foshan]);
});

test('filters that leave nothing say so in a sentence, with the way out; all nine are listed still', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const filters = new FilterDriver(page);
  await atlas.open('?mat=rare-earths&role=downstream&lang=en');
  await expect(filters.strip).toContainText('2 filters · 0 of 9 regions');
  await expect(filters.strip).toContainText('None of the nine regions fits. Remove a filter, or Clear all.');
  await expect(atlas.table).toContainText('None of the nine fits the filter; all are listed still.');
  await expect(atlas.table.locator('tbody tr')).toHaveCount(9);
  expect(await filters.lit()).toEqual([]);
  await atlas.row('Foshan').getByRole('rowheader').getByRole('button').click();
  await expect(atlas.panelTitle).toHaveText('Foshan');
  await filters.strip.getByRole('button', { name: 'Clear all' }).click();
  expect(atlas.link()).toBe('?r=foshan&lang=en');
  expect(await filters.lit()).toHaveLength(9);
  await expect(atlas.panelTitle).toBeFocused();
});

test('only what the plan names: places of other sources are pale, and none goes', async ({ atlas, page, ground }) => {
  const filters = new FilterDriver(page);
  const places = new PlaceDriver(page, ground);
  await atlas.open('?sites=lead,port');
  await places.drawn(9);
  await filters.planOnly.check();
  expect(atlas.link()).toBe('?plan=only&sites=lead,port');
  await places.drawn(9);
  if (ground === 'plate-only') {
    await expect(page.locator('.plate-site-body.is-dim')).toHaveCount(6);
    await expect(page.locator('[data-site="shaogang"]')).not.toHaveClass(/is-dim/);
  }
});

test('who makes aluminium profiles is found from the name of a material, by keyboard', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  const filters = new FilterDriver(page);
  await atlas.open('?r=zhaoqing');
  const name = atlas.panel.getByRole('button', { name: '铝型材' });
  await name.focus();
  await atlas.press('Enter');
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await expect(name).toBeFocused();
  expect(atlas.link()).toBe('?r=zhaoqing&mat=processed-aluminium');
  const note = atlas.panel.getByRole('note');
  await expect(note).toContainText('型材是加工材的一种');
  expect(await note.getByRole('button').allInnerTexts()).toEqual(['佛山', '清远', '韶关']);
  await note.getByRole('button', { name: '清远' }).focus();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('清远');
  await expect(filters.strip).toContainText('4 / 9 区');
  await expect(filters.strip).not.toContainText('不在其中');
});

test('a link to a material or department that is gone names it in a note, and the rest stands', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const filters = new FilterDriver(page);
  await atlas.open('?dept=gone-bureau&mat=phlogiston,stone');
  await expect(atlas.notes).toContainText('mat=phlogiston');
  await expect(atlas.notes).toContainText('dept=gone-bureau');
  expect(await filters.lit()).toEqual(['yunfu']);
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

for (const query of ['', '&lang=en&theme=stage'])
  test(`axe finds nothing on the filters${query}`, { tag: '@still' }, async ({ atlas, page }) => {
    const filters = new FilterDriver(page);
    await page.addInitScript(axe.source);
    const faults = async () => {
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    };
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await atlas.open(`?mat=processed-aluminium&role=lead&plan=only&hide=building${query}`);
      if (viewport.width < 640) await filters.sign.click();
      await filters.unfold();
      expect.soft(await faults(), `${viewport.width} px`).toEqual([]);
      await atlas.open(`?r=zhaoqing&mat=processed-aluminium,rare-earths${query}`);
      await expect(atlas.panel.getByRole('note')).toBeAttached();
      expect.soft(await faults(), `a region, ${viewport.width} px`).toEqual([]);
    }
  });

for (const [width, height] of [
  [390, 844],
  [820, 1180],
] as const)
  test(`in a window ${width} px wide the chip stands in the bar over the map, beside the sectors`, {
    tag: '@still',
  }, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('?mat=plastics&lang=en&theme=stage');
    const bar = await page.locator('.page-left').boundingBox();
    const sign = await new FilterDriver(page).sign.boundingBox();
    const chips = await page.locator('.sector-chips').boundingBox();
    if (bar === null || sign === null || chips === null) throw new Error('Bar, chip and sectors are not all there.');
    for (const box of [sign, chips]) expect(box.y + box.height).toBeLessThanOrEqual(bar.y + bar.height + 1);
    expect(Math.abs(sign.y + sign.height / 2 - (chips.y + chips.height / 2))).toBeLessThan(6);
    expect(chips.x).toBeGreaterThanOrEqual(sign.x + sign.width);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('filters are set in the drawer by touch, and a chip over the map says what is in force', async ({
    atlas,
    page,
  }) => {
    const filters = new FilterDriver(page);
    await atlas.open();
    await expect(filters.sign).toBeHidden();
    await page.getByRole('button', { name: '着色与图例' }).tap();
    await filters.section.locator('summary').tap();
    await filters.family('铝加工').tap();
    await filters.role('龙头企业').tap();
    await expect(filters.sign).toHaveText('筛选 2 项 · 1/9 区');
    expect(atlas.link()).toBe('?mat=processed-aluminium&role=lead');
    await page.getByRole('button', { name: '收起着色与图例' }).tap();
    expect(await filters.lit()).toEqual(['shaoguan']);
    await expect(filters.strip).toContainText('2 项筛选 · 1 / 9 区');
    await filters.sign.tap();
    const chip = filters.section.getByRole('button', { name: '去掉筛选：铝加工' });
    await expect(chip).toBeInViewport();
    const box = await chip.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await chip.tap();
    await expect(filters.sign).toHaveText('筛选 1 项 · 3/9 区');
    await filters.section.getByRole('button', { name: '清除全部' }).tap();
    await expect(filters.sign).toBeHidden();
    expect(atlas.link()).toBe('');
  });
});
