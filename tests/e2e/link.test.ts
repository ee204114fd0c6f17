import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

test('a reload from the address restores everything', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.clickArea('shaoguan');
  await atlas.legendRow('建筑材料').click();
  await atlas.colorBy('目标规模（五级）');
  await atlas.changeTheme();
  await atlas.speak('English');
  const link = atlas.link();
  expect(link).toBe('?r=shaoguan&color=target&hide=building&lang=en&theme=stage');
  const fill = await atlas.fill('shaoguan');
  await page.reload();
  await atlas.settled();
  await expect(atlas.panelTitle).toHaveText('Shaoguan');
  await expect(atlas.legendRow('Building materials')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('radio', { name: 'Target, 5 classes' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'stage');
  expect(await atlas.fill('shaoguan')).toEqual(fill);
  expect(atlas.link()).toBe(link);
});

test('back undoes selection, filter and colour one by one, and forward does them again', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.symbol('珠海').click();
  await expect(atlas.panelTitle).toHaveText('珠海');
  await atlas.legendRow('电子材料').click();
  await atlas.colorBy('目标规模（五级）');
  await atlas.changeTheme();
  await page.goBack();
  await expect(page.getByRole('radio', { name: '首列类别', exact: true })).toBeChecked();
  await expect(atlas.legendRow('电子材料')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(atlas.legendRow('电子材料')).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.panelTitle).toHaveText('珠海');
  await page.goBack();
  await expect(atlas.panel).toBeHidden();
  await expect(atlas.table).toBeVisible();
  await page.goForward();
  await expect(atlas.panelTitle).toHaveText('珠海');
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('radio', { name: '目标规模（五级）' })).toBeChecked();
  expect(atlas.link()).toBe('?r=zhuhai&color=target&hide=electronic&theme=stage');
});

test('nonsense in a link is left out and named; the rest stands', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?r=foshan,atlantis&color=rainbow&hide=steel&lang=fr&at=1,2&mad=1');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(atlas.legendRow('绿色钢铁')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('radio', { name: '首列类别', exact: true })).toBeChecked();
  await expect(atlas.notes).toContainText('4 处无法识别');
  for (const left of ['r=atlantis', 'color=rainbow', 'lang=fr', 'at=1,2'])
    await expect(atlas.notes).toContainText(left);
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(atlas.notes).toBeHidden();
  expect(await atlas.status()).toBe(atlas.ground);
});

test('markup and odd signs in a link are text, and never break the page', { tag: '@still' }, async ({ atlas }) => {
  await atlas.open(`?r=${encodeURIComponent('<img src=x onerror=alert(1)>')}&color=%E0%A4%A&at=113,23,NaN`);
  await expect(atlas.notes).toContainText('<img src=x onerror=alert(1)>');
  await expect(atlas.notes.locator('img')).toHaveCount(0);
  await expect(atlas.table).toBeVisible();
});

test('a link to another picture holds the plain outline until its scene is read', async ({ atlas, page }) => {
  let release = () => undefined as unknown;
  const held = new Promise((resolve) => {
    release = () => resolve(null);
  });
  await page.route('**/geo/atlas.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('?lang=en&theme=stage&r=yunfu');
  await expect(page.getByText('正在读取区域数据…')).toBeVisible();
  expect(await atlas.status()).toBeNull();
  await expect(atlas.symbols).toHaveCount(0);
  await expect(atlas.area('foshan')).toBeHidden();
  await expect(atlas.map.locator('.plate-province-line')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'stage');
  release();
  await expect(atlas.panelTitle).toHaveText('Yunfu');
  await expect(atlas.symbol('Yunfu')).toBeVisible();
  await atlas.settled();
  await atlas.hoverArea('foshan');
  await expect(atlas.tooltip).toContainText('Foshan');
});

test('a link to another picture never flashes the default one', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const seen = { looks: 0, flashes: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const shown = [...document.querySelectorAll('#plate .plate-symbol-body')].filter((symbol) =>
        symbol.checkVisibility({ visibilityProperty: true }),
      );
      seen.looks += 1;
      if (shown.some((symbol) => /\p{Script=Han}/u.test(symbol.textContent ?? ''))) seen.flashes += 1;
    };
    // Once the outline is released, and after every frame that was painted.
    new MutationObserver(look).observe(document, { attributeFilter: ['data-hold'], subtree: true });
    const afterFrame = () => {
      look();
      requestAnimationFrame(() => setTimeout(afterFrame, 0));
    };
    afterFrame();
  });
  await atlas.open('?lang=en&color=target');
  await expect(atlas.symbol('Foshan')).toBeVisible();
  const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seen'));
  expect(seen).toEqual({ looks: expect.any(Number), flashes: 0 });
});
