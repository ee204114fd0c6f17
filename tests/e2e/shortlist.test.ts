import { expect } from '@playwright/test';
import { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';
import { ShortlistDriver } from './shortlistDriver.ts';

test.describe('the shortlist', { tag: '@still' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is starred in panels, ordered by keyboard, noted, kept over a reload, and shared by link', async ({
    atlas,
    page,
    browser,
    origin,
    ground,
  }) => {
    const list = new ShortlistDriver(page);
    await atlas.open('?r=foshan');
    await list.star('佛山');
    await atlas.open('?r=zhuhai');
    await expect(list.button('加入清单：珠海'), 'the star of another region').toBeVisible();
    await expect.poll(() => atlas.link(), 'the kept list comes back').toContain('pick=foshan');
    await list.star('珠海');
    await atlas.open('?site=port-nansha');
    await expect.poll(() => atlas.link()).toContain('pick=foshan,zhuhai');
    await page.getByRole('button', { name: /^加入清单：/ }).click();
    await page.getByRole('button', { name: '选址', exact: true }).click();
    await page.getByRole('button', { name: '关闭，返回' }).click();
    await page.getByRole('button', { name: '清单 3' }).click();
    await expect(list.rows).toHaveCount(3);

    await list.grip('珠海').focus();
    await page.keyboard.press('Space');
    await expect(list.spoken('拿起珠海，在第 2 位，共 3 项')).toHaveCount(1);
    // A press before the rows are measured moves nothing; at the top another one does nothing either.
    await expect(async () => {
      await page.keyboard.press('ArrowUp');
      await expect(list.spoken('珠海移到第 1 位，共 3 项')).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    await page.keyboard.press('Space');
    await expect(list.names().first()).toHaveText('珠海');
    await expect(list.grip('珠海')).toBeFocused();
    await list.note('珠海').fill('先看港口 <b>');
    await expect.poll(async () => new Map(await list.kept()).get('note:zhuhai')).toBe('先看港口 <b>');

    await page.reload();
    await expect(list.note('珠海')).toHaveValue('先看港口 <b>');
    await expect(list.names()).toHaveText(['珠海', '佛山', /南沙/]);

    await page.getByRole('checkbox', { name: '连同备注（1 条）' }).check();
    await list.button('复制清单链接').click();
    await expect(list.button('已复制')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const fresh = await browser.newContext({ locale: 'zh-CN' });
    const other = new AtlasDriver(await fresh.newPage(), ground);
    const theirs = new ShortlistDriver(other.page);
    await other.open(link.replace(origin, ''), origin);
    await expect(theirs.names()).toHaveText(['珠海', '佛山', /南沙/]);
    await expect(theirs.note('珠海')).toHaveValue('先看港口 <b>');
    await expect(other.page.getByText('链接带来 1 条备注，还没有存到本机。')).toBeVisible();
    expect(await theirs.kept()).toEqual([]);
    await theirs.button('存到本机').click();
    await expect.poll(async () => new Map(await theirs.kept()).get('note:zhuhai')).toBe('先看港口 <b>');
    expect(new URL(other.page.url()).hash).toBe('');
    await fresh.close();
  });

  test('is undone by back, step by step, and a dropped pointer moves it', async ({ atlas, page }) => {
    const list = new ShortlistDriver(page);
    await atlas.open('?view=find&part=list&pick=foshan,zhuhai,gp-nowhere,yunfu');
    await expect(atlas.notes).toContainText('pick=gp-nowhere');
    await expect(list.names()).toHaveText(['佛山', '珠海', '云浮']);
    const last = await list.grip('云浮').boundingBox();
    const first = await list.grip('佛山').boundingBox();
    if (!last || !first) throw new Error('The rows have no handles.');
    await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
    await page.mouse.down();
    await page.mouse.move(last.x + last.width / 2, last.y - 40, { steps: 4 });
    await page.mouse.move(first.x + first.width / 2, first.y, { steps: 8 });
    await page.mouse.up();
    await expect(list.names()).toHaveText(['云浮', '佛山', '珠海']);
    await list.button('下移：云浮').click();
    await expect(list.names()).toHaveText(['佛山', '云浮', '珠海']);
    await list.button('移出清单：云浮').click();
    await expect(list.button('移出清单：珠海')).toBeFocused();
    await expect(list.names()).toHaveText(['佛山', '珠海']);
    await page.goBack();
    await expect(list.names()).toHaveText(['佛山', '云浮', '珠海']);
    await page.goBack();
    await expect(list.names()).toHaveText(['云浮', '佛山', '珠海']);
    await page.goBack();
    await expect(list.names()).toHaveText(['佛山', '珠海', '云浮']);
  });

  test('of a link does not cost the one kept here, and broken records cost only themselves', async ({
    atlas,
    page,
  }) => {
    const list = new ShortlistDriver(page);
    await atlas.open('?r=foshan');
    await list.star('佛山');
    await expect.poll(async () => new Map(await list.kept()).get('picks')).toEqual(['foshan']);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opened = indexedDB.open('yuecai-atlas');
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const change = opened.result.transaction('shortlist', 'readwrite');
            change.objectStore('shortlist').put(['foshan', { toString: 1 }, 'atlantis'], 'picks');
            change.objectStore('shortlist').put(new Blob(['x']), 'note:foshan');
            change.oncomplete = () => {
              opened.result.close();
              resolve();
            };
          };
        }),
    );
    await atlas.open('?view=find&part=list&pick=zhuhai');
    await expect(list.names()).toHaveText(['珠海']);
    await expect(page.getByText(/本机另有一份，1 项：佛山/)).toBeVisible();
    await expect(page.getByText(/有 3 处认不出.*atlantis/)).toBeVisible();
    await list.button('接在这份之后').click();
    await expect(list.names()).toHaveText(['珠海', '佛山']);
    await expect.poll(async () => new Map(await list.kept()).get('picks')).toEqual(['zhuhai', 'foshan']);
  });
});
