import { describe, expect, test } from 'vitest';
import { fitCamera, panCamera } from '../../src/cartography/camera.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { hatch } from '../../src/plate/hatch.ts';
import { layoutPlate } from '../../src/plate/plateLayout.ts';
import { HOME_VIEW, type View, viewOf } from '../../src/plate/view.ts';
import { anAtlas } from '../make/anAtlas.ts';

const PITCH = 6;
const { sheet } = anAtlas();
const plane = sheetPlane(sheet);
const size = { width: 792, height: 848 };
const padding = { top: 96, right: 16, bottom: 84, left: 16 };
const layout = layoutPlate(size, padding, plane, 0);
const home = fitCamera(sheet.home, size, padding);

function ends(view: View): readonly [number, number, number, number] {
  const { attributes } = hatch(plane, view);
  const [x1, y1, x2, y2] = [attributes['x1'], attributes['y1'], attributes['x2'], attributes['y2']].map(Number);
  return [x1 ?? Number.NaN, y1 ?? Number.NaN, x2 ?? Number.NaN, y2 ?? Number.NaN];
}

/** How far along the north-west–south-east diagonal a point lies. */
function along(x: number, y: number): number {
  return (x + y) / Math.SQRT2;
}

test('the line runs at 45°, so its dashes do too', () => {
  for (const view of [HOME_VIEW, viewOf({ ...home, zoom: 9 }, layout, plane)]) {
    const [x1, y1, x2, y2] = ends(view);
    expect(x2 - x1).toBeCloseTo(y2 - y1, 1);
    expect(x2).toBeGreaterThan(x1);
  }
});

test('the first view is hatched as far as 东沙群岛', () => {
  const [x1, y1, x2, y2] = ends(HOME_VIEW);
  const [x, y] = plane.place([116.9, 20.5]);
  expect(along(x1, y1)).toBe(0);
  expect(along(x2, y2)).toBeGreaterThan(along(x, y));
});

describe.each([7, 9, 12])('at zoom %d', (zoom) => {
  const camera = { ...home, zoom };

  test('the line covers what is in sight', () => {
    const view = viewOf(camera, layout, plane);
    if (view.screen === null) throw new Error('A measured view has a screen.');
    const [x1, y1, x2, y2] = ends(view);
    expect(along(x1, y1)).toBeLessThanOrEqual(along(view.screen.left, view.screen.top) + 0.01);
    expect(along(x2, y2)).toBeGreaterThanOrEqual(along(view.screen.right, view.screen.bottom) - 0.01);
  });

  test('a drag leaves the hatch on the land: the line begins on a dash', () => {
    for (const [dx, dy] of [
      [0, 0],
      [31, 7],
      [-250, 113],
    ] as const) {
      const view = viewOf(panCamera(camera, dx, dy), layout, plane);
      const [x1, y1] = ends(view);
      const dashes = (along(x1, y1) * (view.screen?.pxPerUnit ?? Number.NaN)) / PITCH;
      expect(Math.abs(dashes - Math.round(dashes))).toBeLessThan(0.02);
    }
  });
});
