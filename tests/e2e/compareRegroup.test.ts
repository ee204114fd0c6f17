import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { CompareRegroupDriver } from './compareRegroupDriver.ts';

const BELT = '佛山–肇庆–清远–云浮';

test.describe('a belt is put together', { tag: '@still' }, () => {
  // Tall enough for areas and groups at once: a mouse that drags does not scroll.
  test.use({ viewport: { width: 1440, height: 1300 } });

  test('by keyboard, renamed, undone step by step, and saved', async ({ page }) => {
    await page.addInitScript(axe.source);
    const regroup = new CompareRegroupDriver(page);
    await regroup.open();
    await regroup.choose('佛山', '肇庆', '清远', '云浮');
    await regroup.button('合为新组').focus();
    await page.keyboard.press('Enter');
    const belt = regroup.group(BELT);
    await expect(belt).toContainText('>9700');
    await expect(belt).toContainText('佛山 6000');
    await expect(belt).toContainText('云浮仅石材');
    await expect(belt).toContainText('各市相连，成一片。');
    await expect(belt.getByRole('img', { name: `${BELT}合并后的轮廓` })).toBeVisible();

    const { violations } = await page.evaluate(() => window.axe.run(document.querySelector('.regroup') ?? document));
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);

    const download = page.waitForEvent('download');
    await regroup.button('导出 GeoJSON').click();
    expect((await download).suggestedFilename()).toMatch(/^yuecai-regrouped-.*\.geojson$/);

    await belt.getByRole('textbox', { name: '组名' }).fill('陶瓷带');
    await page.keyboard.press('Enter');
    await expect(regroup.group('陶瓷带')).toBeVisible();
    await regroup.button('撤销').click();
    await expect(regroup.group(BELT)).toBeVisible();
    await regroup.button(`移出“${BELT}”：云浮`).click();
    await expect(regroup.group('佛山–肇庆–清远')).toContainText('>8700');
    await regroup.button('撤销').click();
    await expect(belt).toContainText('>9700');
    await regroup.button(`拆散：${BELT}`).click();
    await expect(regroup.groups).toHaveCount(0);
  });

  test('by dragging one onto another, more onto the group, and a member out again', async ({ page }) => {
    const regroup = new CompareRegroupDriver(page);
    await regroup.open();
    await regroup.drag(regroup.area('佛山'), regroup.area('肇庆'));
    await expect(regroup.group('肇庆–佛山')).toContainText('>7500');
    await regroup.hold(regroup.area('珠海'), regroup.area('广州'));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(regroup.groups, 'Esc lets go, and leaves the screen as it is').toHaveCount(1);
    await regroup.drag(regroup.area('湛江'), regroup.group('肇庆–佛山').locator('.group-head'));
    const apart = regroup.group('肇庆–佛山–湛江');
    await expect(apart).toContainText('>8500');
    await expect(apart).toContainText('分成 2 片，互不相接：佛山、肇庆；湛江。');
    await regroup.drag(regroup.member('肇庆–佛山–湛江', '湛江'), regroup.area('珠海'));
    await expect(regroup.group('肇庆–佛山')).toContainText('>7500');
    await expect(regroup.groups).toHaveCount(1);
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
