import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { StoryDriver } from './storyDriver.ts';

test('a story is made of two views, kept over a reload, saved to a file, deleted, and opened again from the file', {
  tag: '@still',
}, async ({ page }) => {
  const story = new StoryDriver(page);
  await page.addInitScript(axe.source);
  await page.goto('?r=foshan');
  await story.addView('佛山所列数值最高');
  await story.button('再看看图').click();
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '对比' }).click();
  await story.addView('佛山的材料', '新演示');
  await story.button('去看这段演示').click();
  await expect(story.steps).toHaveCount(2);
  await story.button('上移：第 2 步：佛山的材料').click();
  await story.button('编辑第 1 步').click();
  await page.getByRole('textbox', { name: '一句话（中文）' }).fill('七种材料。');
  await page.getByRole('textbox', { name: '演示名称（中文）' }).fill('给来宾');
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  expect(violations).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '给来宾' })).toBeVisible();
  await expect(story.steps.nth(0)).toContainText('七种材料。');
  await expect(story.steps.nth(1)).toContainText('6000 亿元');
  const { name, text } = await story.saveFile();
  expect(name).toMatch(/^yuecai-story-.+\.json$/);
  await story.button('删除这段演示').click();
  await expect(page.getByText('还没有。')).toBeVisible();
  await page.reload();
  await expect(page.getByText('还没有。')).toBeVisible();
  await story.openFile(name, text.replace('?r=foshan', '?r=foshan,atlantis'));
  await expect(page.getByRole('region', { name: '认不出之处' })).toContainText('r=atlantis');
  await expect(story.steps).toHaveCount(2);
});

test('where the browser keeps nothing the page says so at once, and a file keeps the story', {
  tag: '@still',
}, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  const story = new StoryDriver(page);
  await page.goto('?view=present');
  await expect(page.locator('.story-notice')).toContainText('浏览器不让存');
  await story.button('新建演示').click();
  await expect(story.steps).toHaveCount(1);
  const { text } = await story.saveFile();
  await page.reload();
  await expect(page.getByText('链接所指的演示不在这台电脑上')).toBeVisible();
  await story.openFile('演示.json', text);
  await expect(story.steps).toHaveCount(1);
});
