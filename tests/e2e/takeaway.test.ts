import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { MapPicture, takePicture } from './mapPicture.ts';
import { TakeawayDriver } from './takeawayDriver.ts';

test('what is shown is taken away as pictures that look like the page, and as data', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  await atlas.open('?hide=steel&sites=port');
  const taking = new TakeawayDriver(page);
  const [onPage, pageBox] = [await takePicture(page), await taking.homeOnPage()];
  await taking.open();
  await expect(taking.preview).toHaveAttribute('alt', '预览：九个区域集群：首列材料类别与 2025 年目标');

  const svg = await taking.take('SVG');
  expect(svg.name).toMatch(/^yuecai-plate-draft-2020-\d{4}-\d\d-\d\d\.svg$/);
  const text = svg.bytes.toString('utf8');
  expect(text).not.toMatch(/var\(|\sclass=|\sstyle=|data-(?!:)|url\((?!#|data:)/);
  expect(text.match(/id="area-[a-z]+"/g), 'regions').toHaveLength(9);
  expect(text).toContain('@font-face');
  await expect(taking.said).toHaveText(`已导出 ${svg.name}`);

  const png = MapPicture.of((await taking.take('PNG 1×')).bytes);
  expect([png.width, png.height]).toEqual([1600, 900]);
  const alike = TakeawayDriver.shareAlike(onPage, pageBox, png, TakeawayDriver.homeOnSheet(text));
  expect(alike, 'share of the map that has the same colours').toBeGreaterThan(0.95);

  const csv = (await taking.take('CSV')).bytes.toString('utf8');
  expect(csv).toContain('本文件,,,,,筛选,,,,,,不看绿色钢铁');
  const { features } = JSON.parse((await taking.take('GeoJSON')).bytes.toString('utf8'));
  expect(features.length).toBeGreaterThan(19);
});

test('4K is 4K, in the other theme too, and a browser that has no room for it says so', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const taking = new TakeawayDriver(page);
  await taking.open();
  await taking.dialog.getByRole('radio', { name: '深色（投影）' }).check();
  await taking.preview.waitFor();
  const { name, bytes } = await taking.take('PNG 4K');
  expect(name).toMatch(/\.3840\.png$/);
  const png = MapPicture.of(bytes);
  expect([png.width, png.height]).toEqual([3840, 2160]);
  expect(png.at({ x: 10, y: 10 }), 'the paper of the stage').toEqual([16, 23, 28]);
  await expect(atlas.root, 'the page stays as it was').toHaveAttribute('data-theme', 'light');

  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await taking.dialog.getByRole('button', { name: '导出 PNG 4K' }).click();
  await expect(taking.said).toHaveText('这个浏览器画不了 3840×2160 的图。请改用较小的 PNG，或用 SVG。');
});

test('a selection is taken away as it is seen, the site finder with its finding, and paper comes from there', {
  tag: '@still',
}, async ({ atlas, page }) => {
  await atlas.open('?r=foshan');
  const taking = new TakeawayDriver(page);
  await taking.open();
  const text = (await taking.take('SVG')).bytes.toString('utf8');
  expect(text).toContain('选中：佛山');
  expect(text, 'closer by than the province').not.toContain('22.9°');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelector('dialog[open]') === null);
    };
  });
  await taking.dialog.getByRole('button', { name: 'A4 打印' }).click();
  await expect(atlas.root, 'without the dialog over it').toHaveAttribute('data-printed', 'true');

  await page.goto('?view=find');
  await atlas.settled();
  await taking.open();
  await expect(taking.preview).toHaveAttribute('alt', /^预览：选址/);
});
