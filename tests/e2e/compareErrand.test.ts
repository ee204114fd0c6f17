import { expect, type Page } from '@playwright/test';
import { test } from './atlasTest.ts';
import { CompareRegroupDriver } from './compareRegroupDriver.ts';
import { CompareTableDriver } from './compareTableDriver.ts';
import { KeepDriver } from './keepDriver.ts';
import { ScenarioDriver } from './scenarioDriver.ts';

const SUM = '目标合计与全省目标';
const BELT = '佛山–肇庆–清远–云浮';
const NINE = ['佛山', '广州', '深莞惠', '珠海', '肇庆', '清远', '韶关', '湛江', '云浮'];

/** Goes on a way to the next part, as the reader does whose errand it is. */
type Go = (name: string) => Promise<void>;

test.describe('a planner’s errand', { tag: '@still' }, () => {
  test.use({ viewport: { width: 1440, height: 1300 }, permissions: ['clipboard-read', 'clipboard-write'] });
  test.setTimeout(120_000);

  test('by mouse: three compared, a belt, another target, a check, and back to the start', async ({ atlas, page }) => {
    const table = new CompareTableDriver(page);
    const regroup = new CompareRegroupDriver(page);
    await atlas.open();
    const go: Go = (name) => page.getByRole('button', { name, exact: true }).click();
    await go('对比');
    await go('选择区域');
    for (const name of ['佛山', '肇庆', '清远'])
      await table.dialog.getByRole('checkbox', { name, exact: true }).check();
    await page.keyboard.press('Escape');
    await findsWhatOneMakes(table);
    await go('重组');
    await regroup.drag(regroup.area('佛山'), regroup.area('肇庆'));
    for (const name of ['清远', '云浮']) await regroup.drag(regroup.area(name), page.locator('.group-head').first());
    await expect(regroup.groups).toHaveCount(1);
    await expect(regroup.groups).toContainText('>9700');
    await go('对照表');
    await expect.poll(() => table.columns(), 'the belt stands beside the three').toHaveLength(4);
    await go('情景');
    await statesAll(page, async (scenario, name) => {
      await scenario.sign(name).selectOption({ index: 0 });
    });
    await breaksAndMends(page, async (field, text) => {
      await field.click();
      await field.fill(text);
      await page.keyboard.press('Enter');
    });
    await backToTheStart(page, () => new ScenarioDriver(page).undo.click());
  });

  test('by keyboard: the same, saved as a file, opened again and sent as a link', async ({ atlas, page, browser }) => {
    const table = new CompareTableDriver(page);
    const regroup = new CompareRegroupDriver(page);
    await atlas.open();
    const go: Go = async (name) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await go('对比');
    await go('选择区域');
    for (const name of ['佛山', '肇庆', '清远']) await table.tick(name);
    await page.keyboard.press('Escape');
    await findsWhatOneMakes(table);
    await go('重组');
    await regroup.choose('佛山', '肇庆', '清远', '云浮');
    await go('合为新组');
    await expect(regroup.group(BELT)).toContainText('>9700');
    await go('情景');
    await statesAll(page, async (scenario, name) => {
      await scenario.sign(name).focus();
      await page.keyboard.press('Home');
    });
    await breaksAndMends(page, async (field, text) => {
      await field.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    });
    const keep = new KeepDriver(page);
    const saved = await keep.saveFile();
    await keep.button('复制情景链接').click();
    await expect(keep.button('已复制')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await backToTheStart(page, () => page.keyboard.press('ControlOrMeta+z'));
    await keep.openFile(saved.name, saved.text);
    await expect(new ScenarioDriver(page).target('佛山')).toHaveValue('12000');

    const fresh = await browser.newContext({ locale: 'zh-CN' });
    const theirs = await fresh.newPage();
    await new KeepDriver(theirs).open(link);
    const opened = new ScenarioDriver(theirs);
    await expect(opened.target('佛山')).toHaveValue('12000');
    await expect(opened.check(SUM, 'holds')).toHaveCount(1);
    await theirs.getByRole('button', { name: '重组', exact: true }).click();
    await expect(new CompareRegroupDriver(theirs).group(BELT)).toContainText('15700');
    await fresh.close();
  });
});

async function findsWhatOneMakes(table: CompareTableDriver): Promise<void> {
  await expect(table.title).toHaveText('佛山、肇庆、清远：四类材料共有，塑料与涂料仅佛山点名');
  expect(await table.rows('仅一处有 2 类')).toEqual(['塑料与塑胶制品', '涂料']);
}

/** Makes every floor a stated target: then they no longer add up to the province's. */
async function statesAll(page: Page, state: (scenario: ScenarioDriver, name: string) => Promise<void>): Promise<void> {
  const scenario = new ScenarioDriver(page);
  await expect(scenario.check(SUM, 'holds')).toHaveCount(1);
  for (const name of NINE) await state(scenario, name);
  await expect(scenario.check(SUM, 'fails')).toContainText('少 4800 亿元（情景）');
}

/** A target that is none is told at the field; one that makes up the difference mends the sum. */
async function breaksAndMends(
  page: Page,
  write: (field: ReturnType<ScenarioDriver['target']>, text: string) => Promise<void>,
): Promise<void> {
  const scenario = new ScenarioDriver(page);
  await write(scenario.target('佛山'), '很多');
  await expect(scenario.target('佛山')).toHaveAttribute('aria-invalid', 'true');
  await expect(scenario.check(SUM, 'fails')).toHaveCount(1);
  await write(scenario.target('佛山'), '１２０００亿元');
  await expect(scenario.target('佛山')).toHaveValue('12000');
  await expect(scenario.check(SUM, 'fails')).toHaveCount(0);
  await expect(scenario.mark).toContainText('情景数值，不是行动计划的数值。');
}

async function backToTheStart(page: Page, undo: () => Promise<void>): Promise<void> {
  const scenario = new ScenarioDriver(page);
  for (let step = 0; step < 20 && (await scenario.undo.getAttribute('aria-disabled')) !== 'true'; step += 1)
    await undo();
  await expect(scenario.undo).toHaveAttribute('aria-disabled', 'true');
  await expect(scenario.target('佛山')).toHaveValue('6000');
  await expect(scenario.sign('云浮')).toHaveValue('>');
  await expect(scenario.mark).toContainText('情景没有改动');
}
