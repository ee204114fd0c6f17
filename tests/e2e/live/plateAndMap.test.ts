import { expect, type Page } from '@playwright/test';
import { anAtlas } from '../../make/anAtlas.ts';
import type { AtlasDriver } from '../atlasDriver.ts';
import { test } from '../atlasTest.ts';
import { difference, type MapPicture, takePicture } from '../mapPicture.ts';
import { type Probe, seededPoints } from '../seededPoints.ts';

const SIZES = [
  [1024, 768],
  [1440, 900],
  [390, 844],
  [1920, 1080],
  [6656, 1792],
] as const;

/** In what theme: a wall is a stage, and a picture of it costs as much as all the other sizes together. */
function themesAt(width: number): readonly string[] {
  return width > 4000 ? ['stage'] : ['light', 'stage'];
}

const MODES = ['首列类别 × 目标规模', '目标规模（五级）', '目标强度（亿元/km²）', '首列类别'] as const;

/** Edges of hatch, dots, water lines and rims are softened in two ways: a few places lie on one. */
const MOST_DIFFERENCE = 64;
const HAIR = 8;
const LEAST_SHARE = 0.97;

test.describe.configure({ timeout: 240_000 });

for (const [width, height] of SIZES)
  test(`plate and map show and say the same at 500 places, in every mode, ${themesAt(width).join(' and ')}: ${width} × ${height}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    const sight = await atlas.reading.sight();
    const { box } = sight;
    const probes = (await openOnes(page, seededPoints(sight, 1000, width))).slice(0, 500);
    expect(probes).toHaveLength(500);
    expect(new Set(probes.map(({ area }) => area)).size, 'regions, cities, and neither').toBeGreaterThan(15);

    const map = await picturesOf(atlas, page, themesAt(width));
    const some = probes.filter((_, at) => at % (width > 4000 ? 20 : 5) === 0);
    expect(await namesPointedAt(page, some)).toEqual(some.map(named));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(1, 1);
    await expect(atlas.tooltip).toBeHidden();

    await atlas.chooseStillMap();
    const plate = await picturesOf(atlas, page, themesAt(width));
    expect(await areasDrawn(page, probes)).toEqual(probes.map(({ area }) => area));

    for (const [dress, drawn] of plate) {
      const apart = probes.map((probe) => difference(drawn.at(probe), pictureIn(map, dress).at(probe)));
      expect.soft(Math.max(...apart), dress).toBeLessThanOrEqual(MOST_DIFFERENCE);
      const same = apart.filter((each) => each <= HAIR).length / apart.length;
      expect.soft(same, dress).toBeGreaterThanOrEqual(LEAST_SHARE);
    }
  });

/** Places over which nothing else stands: no symbol, no control, nor the words at the foot, which say who draws. */
async function openOnes(page: Page, probes: readonly Probe[]): Promise<readonly Probe[]> {
  const open = await page.evaluate(
    (all) =>
      all.map(({ x, y }) => {
        const hit = document.elementFromPoint(x, y);
        const isFoot = [...document.querySelectorAll('.map-foot, .map-foot-words')]
          .map((foot) => foot.getBoundingClientRect())
          .some(({ top, bottom }) => y >= top && y <= bottom);
        return hit?.closest('#plate') != null && hit.closest('[data-area]') === null && !isFoot;
      }),
    probes,
  );
  return probes.filter((_, at) => open[at]);
}

/** What the tooltip about an area begins with; empty where there is none. */
function named({ area }: Probe): string {
  const { regions, cities } = anAtlas();
  const found = regions.find(({ id }) => id === area) ?? cities.find(({ code }) => code === area);
  return found?.name.zh ?? '';
}

/** Pictures of the map in each colour mode and theme, by these. */
async function picturesOf(
  atlas: AtlasDriver,
  page: Page,
  themes: readonly string[],
): Promise<ReadonlyMap<string, MapPicture>> {
  const pictures = new Map<string, MapPicture>();
  for (const theme of themes) {
    if ((await page.locator('html').getAttribute('data-theme')) !== theme) await atlas.changeTheme();
    for (const mode of MODES) {
      await atlas.colorBy(mode);
      await page.mouse.move(1, 1);
      await atlas.reading.atRest();
      pictures.set(`${mode}, ${theme}`, await takePicture(page));
    }
  }
  return pictures;
}

function pictureIn(pictures: ReadonlyMap<string, MapPicture>, dress: string): MapPicture {
  const picture = pictures.get(dress);
  if (picture === undefined) throw new Error(`No picture was taken: ${dress}.`);
  return picture;
}

/** What elements of the plate lie there. */
function areasDrawn(page: Page, probes: readonly Probe[]): Promise<readonly (string | null)[]> {
  return page.evaluate(
    (all) =>
      all.map(({ x, y }) => {
        const drawn = document.elementsFromPoint(x, y).find((each) => each.closest('#plate') !== null);
        return drawn?.closest('[data-area]')?.getAttribute('data-area') ?? null;
      }),
    probes,
  );
}

/** What the tooltip is about while the pointer is there; one after the other, those of one area together. */
async function namesPointedAt(page: Page, probes: readonly Probe[]): Promise<readonly string[]> {
  const wanted = probes.map((probe, index) => ({ x: probe.x, y: probe.y, name: named(probe), index }));
  const found = await page.evaluate(
    async (all) => {
      const names: string[] = [];
      for (const { x, y, name, index } of all) {
        const pointer = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
        for (let wait = 0; wait < 60; wait += 1) {
          // No hand is quite still.
          // The tooltip of the last place may lie over this one: a hand would have left it.
          const under = document.elementsFromPoint(x, y).find((each) => each.closest('#plate') !== null);
          under?.dispatchEvent(new PointerEvent('pointermove', pointer));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const said = document.querySelector('[role="tooltip"]')?.textContent ?? '';
          names[index] = name !== '' && said.startsWith(name) ? name : said;
          if (names[index] === name) break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
      return names;
    },
    [...wanted].sort((a, b) => a.name.localeCompare(b.name)),
  );
  return found;
}
