import { expect, type Page } from '@playwright/test';
import { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';
import { AtlasHost, isKept } from './offlineDriver.ts';

// What the browser says of a server that is not there.
test.use({ serviceWorkers: 'allow', allowedConsole: /ERR_CONNECTION_REFUSED|An unknown error occurred when fetching/ });

const host = () => new AtlasHost();

test('after one visit all of it opens without a network, also what was never opened', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  const served = host();
  try {
    const url = await served.open();
    await atlas.open('', url);
    await isKept(page);
    await served.close();
    await atlas.open('?r=foshan', url);
    await expect(atlas.panelTitle).toHaveText('佛山');
    await page.getByRole('combobox', { name: '搜索' }).fill('lxc');
    await expect(page.getByRole('option').first()).toBeVisible();
    await atlas.press('Escape');
    await page.getByRole('button', { name: '对比', exact: true }).click();
    await expect(page.getByRole('navigation', { name: '对比的各部分' })).toBeVisible();
    await page.getByRole('button', { name: '选址', exact: true }).click();
    await expect(page.locator('.rank-row')).toHaveCount(9);
    await page.getByRole('button', { name: '演示', exact: true }).click();
    await expect(page.getByRole('button', { name: /开始演示/ }).first()).toBeVisible();
  } finally {
    await served.remove();
  }
});

test('a newer version leaves a running talk alone, and other windows; it is taken when the reader says so', {
  tag: '@still',
}, async ({ atlas, page, ground }) => {
  const served = host();
  try {
    const url = await served.open();
    await atlas.open('', url);
    await isKept(page);
    await page.goto(`${url}?view=present&story=opening&step=1&theme=stage`);
    await expect(stage(page)).toBeVisible();
    await mark(page);
    await served.publish('9.8.7');

    const second = new AtlasDriver(await page.context().newPage(), ground);
    await second.open('', url);
    await expect(notice(second.page)).toContainText('程序 0.1.0 → 9.8.7');
    await expect(notice(page)).toBeHidden();
    await second.page.getByRole('button', { name: '换用新版本' }).click();
    await expect(second.root).toHaveAttribute('data-published', '9.8.7');
    await second.settled();
    await expect(notice(second.page)).toBeHidden();

    // The talk goes on in its own version; what it fetches now, the server has no more.
    expect(await isMarked(page)).toBe(true);
    await expect(stage(page)).toBeVisible();
    await endTalk(page);
    await page.getByRole('button', { name: '对比', exact: true }).click();
    await expect(page.getByRole('navigation', { name: '对比的各部分' })).toBeVisible();
    expect(await isMarked(page)).toBe(true);

    await notice(page).getByRole('button', { name: '换用新版本' }).click();
    await expect(atlas.root).toHaveAttribute('data-published', '9.8.7');
    expect(await isMarked(page)).toBe(false);
    expect(atlas.link()).toContain('view=compare');
  } finally {
    await served.remove();
  }
});

function notice(page: Page) {
  return page.getByRole('status', { name: '新版本' });
}

function stage(page: Page) {
  return page.locator('.page-stage .stage');
}

/** Leaves the stage by the browser's own way: back to where the talk was begun, without opening the page anew. */
async function endTalk(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', `${location.pathname}?view=explore`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}

/** What is lost where the page is opened anew. */
function mark(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dataset['marked'] = '';
  });
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in document.documentElement.dataset);
}
