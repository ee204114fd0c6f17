import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { KeepDriver } from './keepDriver.ts';

const SCREEN = '?view=compare&cmp=scenario';
const FILE = JSON.stringify({
  format: 'yuecai-scenario',
  version: 1,
  edition: 'draft-2020',
  name: '佛山加码',
  targets: [{ region: 'foshan', value: 6500, unit: 'yi-cny', qualifier: '>=' }],
});

test.describe('scenarios', { tag: '@still' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are kept over a reload, saved as a file, opened again, and shared by link', async ({ page, browser }) => {
    const keep = new KeepDriver(page);
    await keep.open(SCREEN);
    await keep.openFile('佛山.json', FILE);
    await expect(keep.row('佛山')).toContainText('≥6500 亿元（情景）');
    await keep.saveAs('甲');
    const saved = await keep.saveFile();
    expect(saved.name).toMatch(/^yuecai-scenario-draft-2020-\d{4}-\d\d-\d\d\.json$/);

    await page.reload();
    await expect(keep.row('佛山'), 'the scenario in hand is back').toContainText('≥6500 亿元（情景）');
    await keep.openFile('另一.json', saved.text.replace('6500', '7000').replace('甲', '乙'));
    await expect(keep.row('佛山')).toContainText('≥7000 亿元（情景）');
    await page.getByRole('checkbox', { name: '甲', exact: true }).check();
    await expect(keep.row('佛山')).toContainText('≥6500 亿元（情景）');

    await keep.button('复制情景链接').click();
    await expect(keep.button('已复制')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const fresh = await browser.newContext({ locale: 'zh-CN' });
    const theirs = new KeepDriver(await fresh.newPage());
    await theirs.open(link);
    await expect(theirs.row('佛山')).toContainText('≥7000 亿元（情景）');
    await theirs.openFile('坏.json', saved.text.slice(0, 200));
    await expect(theirs.page.getByText(/没有打开文件「坏\.json」：它不完整.*手上的情景没有变。/)).toBeVisible();
    await expect(theirs.row('佛山')).toContainText('≥7000 亿元（情景）');
    await fresh.close();

    await page.goto('about:blank');
    await keep.open(link);
    await expect(page.getByText(/本机另有一个/), 'what the device kept is the same as the link').toHaveCount(0);
  });

  test('of a link leave what the device holds alone until the reader decides', async ({ page }) => {
    const keep = new KeepDriver(page);
    await keep.open(SCREEN);
    await keep.openFile('佛山.json', FILE);
    await expect(keep.row('佛山')).toContainText('≥6500');
    const theirs = Buffer.from(JSON.stringify({ v: 1, e: 'draft-2020', n: '链接的', t: [['foshan', 8000, '=']] }));
    await page.goto('about:blank');
    await keep.open(`${SCREEN}#scenario=${theirs.toString('base64url')}`);
    await expect(keep.row('佛山')).toContainText('8000 亿元（情景）');
    await expect(page.getByText('本机另有一个（佛山加码），没有动它')).toBeVisible();
    await keep.button('用本机的').click();
    await expect(keep.row('佛山')).toContainText('≥6500 亿元（情景）');
    expect(new URL(page.url()).hash).toBe('');
  });
});
