import type { Page } from '@playwright/test';
import type { FirstClick } from './measureFirstClick.ts';
import type { Action } from './subject.ts';

/** What a reader does on the atlas, in the order in which the bench does it. */
export const ATLAS_ACTIONS: readonly Action[] = [
  click('select', symbolOf('foshan'), '.page-right'),
  // Once the map has come to the first region, this neighbour is in sight.
  click('next', symbolOf('zhaoqing'), '.page-right'),
  click('colour', 'label:has(input[name="color"][value="target"])', '.map-slot'),
  click('filter', '.sector-legend .sector-row', '.map-slot'),
  click('language', '.top-language button[lang="en"]', null),
  click('theme', '.top-tool[aria-pressed]', null),
];

/** What an investor does in the site finder: a weight and the reference are moved a step, each by its key. */
export const FIND_ACTIONS: readonly Action[] = [
  arrow('weight', 'section[aria-labelledby="weights-title"] input[type="range"]', '.page-right'),
  arrow('reference', '[data-reference]', '.map-slot'),
];

/** The question that the site finder is measured with. */
export const FIND_QUESTION = '/?view=find&need=processed-aluminium,nonferrous-castings,plastics&ref=113.2,23.38';

/** What a reader in a hurry does: a region is clicked as soon as the map is in sight. */
export const FIRST_CLICK: FirstClick = {
  target: symbolOf('foshan'),
  answered: '.page-body[data-selected="true"]',
  address: 'r=foshan',
  watched: '.page-right',
};

function symbolOf(region: string): string {
  return `.map-slot [role="button"][data-area="${region}"]`;
}

function click(name: string, target: string, watched: string | null): Action {
  return {
    name,
    watched,
    async prepare(page) {
      const { x, y } = await middleOf(page, target);
      await page.mouse.move(x, y);
    },
    async act(page) {
      await page.mouse.down();
      await page.mouse.up();
    },
  };
}

function arrow(name: string, target: string, watched: string | null): Action {
  return {
    name,
    watched,
    async prepare(page) {
      await page.locator(target).first().focus();
    },
    async act(page) {
      await page.keyboard.press('ArrowRight');
    },
  };
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (x < 0 || y < 0 || x > width || y > height) throw new Error(`${selector} is not in sight`);
  return { x, y };
}
