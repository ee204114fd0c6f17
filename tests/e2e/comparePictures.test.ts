import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { PicturesDriver } from './picturesDriver.ts';

test.describe('the pictures of a comparison', { tag: '@still' }, () => {
  test('show findings, follow other axes through link and back, and are taken away as files that stand alone', async ({
    page,
  }) => {
    const pictures = new PicturesDriver(page);
    await page.goto('?view=compare');
    await pictures.open();
    await expect(pictures.finding('目标与面积')).toHaveText(/佛山最高，1\.58.亿元\/km².*韶关最低，>0\.05/);
    await expect(pictures.finding('共有材料')).toHaveText(/肇庆与清远 Jaccard 0\.83/);
    expect(await pictures.smallTexts(), 'letters under 12 px').toEqual([]);

    await pictures.choose('横轴', '常住人口');
    await pictures.choose('纵轴', '点名材料');
    await expect(pictures.finding('两项指标')).toHaveText(/常住人口以深莞惠居首.*点名材料以佛山居首，7.种/);
    expect(new URL(page.url()).search).toContain('x=population&y=materials');
    await page.goBack();
    await expect(pictures.finding('两项指标')).toHaveText(/2025 年目标以佛山居首/);

    const svg = await pictures.save('导出 SVG：目标与面积');
    expect(svg.suggestedFilename()).toMatch(/^yuecai-chart-intensity-draft-2020-\d{4}-\d\d-\d\d\.svg$/);
    const text = await readFile(await svg.path(), 'utf8');
    expect(text).toContain('>1000 仅石材'.replace('>', '&gt;'));
    expect(text).toContain('征求意见稿');
    expect(text).not.toMatch(/var\(|href|style=|class=/);

    const png = await pictures.save('导出 PNG：排序');
    const bytes = await readFile(await png.path());
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(bytes.readUInt32BE(16), 'px across, two for each of the picture').toBe(2048);
  });
});
