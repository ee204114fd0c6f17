import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';

/** The search as a reader meets it. */
class SearchDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByRole('combobox', { name: /^(搜索|Search)$/ });
  }

  get options(): Locator {
    return this.page.getByRole('listbox', { name: /^(搜索结果|Search results)$/ }).getByRole('option');
  }

  option(text: string | RegExp): Locator {
    return this.options.filter({ hasText: text }).first();
  }

  /** Titles of the groups, in order. */
  groups(): Promise<readonly string[]> {
    return this.page.locator('.search-group b').allInnerTexts();
  }

  /** The option the field says the keyboard is on. */
  async current(): Promise<Locator> {
    return this.page.locator(`[id="${await this.field.getAttribute('aria-activedescendant')}"]`);
  }
}

test('who makes aluminium profiles: by mouse, in Chinese', async ({ atlas, page }) => {
  const search = new SearchDriver(page);
  await atlas.open();
  expect(atlas.requests.filter((address) => /search\.json|SearchResults/.test(address))).toEqual([]);
  await search.field.click();
  await search.field.pressSequentially('铝型材');
  await expect(search.option('铝加工')).toContainText(
    '佛山：铝加工材；肇庆：铝加工、铝型材；清远：铝加工材；韶关：铝加工材',
  );
  expect(await search.groups()).toEqual(['材料，按同类', '点名的材料']);
  await search.option(/^铝型材/).click();
  await expect(atlas.panelTitle).toHaveText('肇庆');
  await expect(atlas.panelTitle).toBeFocused();
  expect(atlas.link()).toBe('?r=zhaoqing&mat=processed-aluminium');
  await page.goBack();
  expect(atlas.link()).toBe('');
  await expect(atlas.panel).toBeHidden();
});

test('the same by keyboard alone, in pinyin, initials and English', async ({ atlas, page }) => {
  const search = new SearchDriver(page);
  await atlas.open();
  for (const query of ['lv xing cai', 'lxc', 'aluminium profiles']) {
    await atlas.press('/');
    await expect(search.field).toBeFocused();
    await page.keyboard.insertText(query);
    await expect(search.option(/^铝加工/)).toBeVisible();
    await atlas.press('ArrowDown');
    await expect(await search.current()).toContainText('韶关：铝加工材');
    await atlas.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await expect(await search.current()).toContainText('同类：铝加工');
    await atlas.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await expect(search.options).toHaveCount(0);
    expect(atlas.link()).toBe('?mat=processed-aluminium');
    await atlas.press('/', 'Escape', 'Escape');
  }
  await atlas.press('/');
  await page.keyboard.insertText('foshan');
  await expect(search.option(/^佛山/)).toBeVisible();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(atlas.panelTitle).toBeFocused();
});

test('Esc clears the search before it closes a panel; the letter / is typed in the field', async ({ atlas, page }) => {
  const search = new SearchDriver(page);
  await atlas.open('?r=foshan');
  await search.field.click();
  await page.keyboard.type('a/b');
  await expect(search.field).toHaveValue('a/b');
  await atlas.press('Escape');
  await expect(search.field).toHaveValue('');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await atlas.press('Escape', 'Escape');
  await expect(atlas.panel).toBeHidden();
});

test('what is not named says what was looked through, and leads on', async ({ atlas, page }) => {
  const search = new SearchDriver(page);
  await atlas.open();
  await search.field.fill('石墨烯');
  await expect(page.getByRole('heading', { name: '九个区域都没有点名“石墨烯”' })).toBeVisible();
  await expect(page.getByText('41 种原文点名的材料')).toBeVisible();
  await expect(search.option('先进高分子材料')).toBeVisible();
  await page.getByRole('button', { name: '看全部材料' }).click();
  await expect(search.options).toHaveCount(41);
  await search.option(/^高端建筑卫生陶瓷/).click();
  await expect(atlas.panelTitle).toHaveText('佛山');
  await search.field.fill(`<img src=x onerror=alert(1)>${'🙂铝'.repeat(5000)}`);
  await expect(page.getByRole('heading', { name: /^九个区域都没有点名“<img src=x/ })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  await page.locator('.search-actions').getByRole('button', { name: '清除搜索' }).click();
  await expect(search.field).toHaveValue('');
  await expect(search.field).toBeFocused();
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the results cover map and sheet until one is chosen', async ({ atlas, page }) => {
    const search = new SearchDriver(page);
    await atlas.open();
    await search.field.tap();
    await page.keyboard.insertText('韶钢');
    const works = search.option(/韶钢松山/);
    await expect(works).toBeVisible();
    expect((await works.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await works.tap();
    await expect(search.options).toHaveCount(0);
    await expect(page.locator('#panel-title')).toHaveText('广东韶钢松山股份有限公司');
    await page.getByRole('button', { name: '清除搜索' }).tap();
    await page.keyboard.insertText('shenguanhui');
    await search.option(/^深莞惠/).tap();
    await expect(page.locator('#panel-title')).toHaveText('深莞惠');
  });
});

test.describe('when its file fails', () => {
  test.use({ allowedConsole: /Failed to load resource/ });

  test('the search says so and mends it; all else works', async ({ atlas, page, serveWith }) => {
    const search = new SearchDriver(page);
    const faults: Record<string, { kind: 'missing' }> = { 'geo/search.json': { kind: 'missing' } };
    await atlas.open('', await serveWith(faults));
    await search.field.fill('佛山');
    await expect(atlas.failure).toContainText('geo/search.json：未找到（HTTP 404）');
    await atlas.symbol('湛江').click();
    await expect(atlas.panelTitle).toHaveText('湛江');
    await search.field.click();
    delete faults['geo/search.json'];
    await atlas.failure.getByRole('button', { name: '重试' }).click();
    await expect(search.option(/^佛山/)).toBeVisible();
  });
});

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1100, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const lang of ['zh', 'en'])
  test(`axe finds nothing on results and where there are none, ${lang}`, { tag: '@still' }, async ({ atlas, page }) => {
    const search = new SearchDriver(page);
    await page.addInitScript(axe.source);
    await atlas.open(`?lang=${lang}&theme=${lang === 'zh' ? 'light' : 'stage'}`);
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      await atlas.press('/');
      for (const query of ['gd', 'graphene 石墨烯']) {
        await search.field.fill(query);
        await expect(search.options.first()).toBeVisible();
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
        expect.soft(found, `${viewport.width} px, ${query}`).toEqual([]);
        expect.soft(await atlas.chineseNotMarked(), `${viewport.width} px, ${query}`).toEqual([]);
      }
      await atlas.press('Escape', 'Escape');
    }
  });
