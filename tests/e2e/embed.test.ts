import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { EmbedDriver } from './embedDriver.ts';

test('a page that is allowed steers the embedded atlas and is told what is seen; another is refused', {
  tag: '@still',
}, async ({ page }) => {
  const embed = new EmbedDriver(page);
  try {
    const [allowed, other] = await embed.serve('?r=foshan');
    await page.goto(allowed);
    await expect.poll(async () => (await embed.said())[0]).toMatchObject({ type: 'yuecai:ready', query: '?r=foshan' });
    await expect(embed.inside('.panel h2').first()).toHaveText('佛山');
    for (const name of ['演示', '分享', '投影主题', '帮助 ?'])
      await expect(embed.frame().getByRole('button', { name, exact: true })).toBeHidden();
    await expect(embed.frame().getByRole('link', { name: /^打开完整图谱/ })).toHaveAttribute('href', '/?r=foshan');

    await embed.ask('?r=zhuhai&color=nonsense&lang=en', 'first');
    await expect
      .poll(async () => (await embed.said()).at(-1))
      .toMatchObject({
        type: 'yuecai:scene',
        query: '?r=zhuhai&lang=en',
        dropped: [{ key: 'color', value: 'nonsense' }],
        id: 'first',
      });
    await expect(embed.inside('.panel h2').first()).toHaveText('Zhuhai');
    await embed.frame().getByRole('button', { name: 'Compare', exact: true }).first().click();
    await expect.poll(async () => (await embed.said()).at(-1)).toMatchObject({ type: 'yuecai:scene' });
    await embed.ask('?view=present&story=opening&step=1', 'talk');
    await expect.poll(async () => (await embed.said()).at(-1)).toMatchObject({ reason: 'talk', id: 'talk' });
    expect(await page.evaluate(() => history.length), 'back belongs to the page around').toBe(2);

    await page.goto(other);
    await expect(embed.inside('.panel h2').first()).toHaveText('佛山');
    await expect.poll(() => embed.said()).toMatchObject([{ type: 'yuecai:refused', reason: 'origin' }]);
    await embed.ask('?r=zhuhai', 'no');
    await expect.poll(() => embed.said()).toHaveLength(2);
    expect(JSON.stringify(await embed.said())).not.toContain('foshan');
    await expect(embed.inside('.panel h2').first()).toHaveText('佛山');
  } finally {
    await embed.close();
  }
});
