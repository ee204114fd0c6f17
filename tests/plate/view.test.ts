import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitCamera, project } from '../../src/cartography/camera.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { layoutPlate } from '../../src/plate/plateLayout.ts';
import { HOME_VIEW, percentAt, planeTransform, viewOf } from '../../src/plate/view.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { sheet } = anAtlas();
const plane = sheetPlane(sheet);
const size = { width: 792, height: 848 };
const padding = { top: 96, right: 16, bottom: 84, left: 16 };
const layout = layoutPlate(size, padding, plane, 0);
const home = fitCamera(sheet.home, size, padding);
/** The box of the first view in CSS px: as wide as the padding leaves, in the middle of what is left of the height. */
const box = { left: 16, width: 760, height: (760 * plane.height) / plane.width };
const top = 96 + (848 - 96 - 84 - box.height) / 2;

describe('the camera of the first view', () => {
  const view = viewOf(home, layout, plane);

  test('is the view that style sheets lay out', () => {
    expect(view.scale).toBeCloseTo(1, 9);
    expect(view.shift[0]).toBeCloseTo(0, 6);
    expect(view.shift[1]).toBeCloseTo(0, 6);
  });

  test('puts every symbol where the prerendered picture has it', () => {
    for (const { at } of sheet.symbols) {
      expect(percentAt(view, plane, plane.place(at))).toEqual(percentAt(HOME_VIEW, plane, plane.place(at)));
    }
  });

  test('needs no transform where it is the first view itself', () => {
    expect(planeTransform(HOME_VIEW)).toBeNull();
  });
});

test('a place stands where the camera projects it, at any camera', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 109, max: 118, noNaN: true }),
      fc.double({ min: 20, max: 26, noNaN: true }),
      fc.double({ min: 6, max: 12, noNaN: true }),
      (lon, lat, zoom) => {
        const camera = { center: [lon, lat] as const, zoom, bearing: 0, pitch: 0 };
        const { scale, shift } = viewOf(camera, layout, plane);
        const [x, y] = plane.place([113.2, 23.1]);
        const px = box.width / plane.width;
        const [wantedX, wantedY] = project(camera, size, [113.2, 23.1]);
        expect(box.left + (x * scale + shift[0]) * px).toBeCloseTo(wantedX, 4);
        expect(top + (y * scale + shift[1]) * px).toBeCloseTo(wantedY, 4);
      },
    ),
  );
});

test('what is in sight is what the camera shows', () => {
  const { screen } = viewOf({ ...home, zoom: 9 }, layout, plane);
  if (screen === null) throw new Error('A measured view has a screen.');
  expect((screen.right - screen.left) * screen.pxPerUnit).toBeCloseTo(size.width, 6);
  expect((screen.bottom - screen.top) * screen.pxPerUnit).toBeCloseTo(size.height, 6);
});
