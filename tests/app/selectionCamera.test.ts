import { expect, test } from 'vitest';
import { selectionCamera } from '../../src/app/selectionCamera.ts';
import { areaBox } from '../../src/cartography/areaBox.ts';
import { regionZoom } from '../../src/cartography/band.ts';
import { fitCamera, MAX_ZOOM, project } from '../../src/cartography/camera.ts';
import { findArea } from '../../src/model/findArea.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const DESK = { width: 792, height: 848 };
const PHONE = { width: 390, height: 440 };

function plateOf(size: typeof DESK) {
  const home = fitCamera(atlas.sheet.home, size, { top: 40, right: 16, bottom: 40, left: 16 });
  return { size: () => size, home: () => home };
}

function inner(): readonly string[] {
  const cities = atlas.cities.filter(({ region }) => region !== null).map(({ code }) => code);
  return [...cities, ...atlas.counties.map(({ code }) => code)];
}

test.each([DESK, PHONE])(
  'every city within a region and every county stands whole in a map of $width × $height',
  (size) => {
    for (const id of inner()) {
      const area = findArea(id, atlas);
      const box = area && areaBox(atlas, area.id);
      const camera = selectionCamera(atlas, area?.id, plateOf(size));
      if (!box || !camera) throw new Error(`no camera for ${id}`);
      const [left, bottom] = project(camera, size, [box[0], box[1]]);
      const [right, top] = project(camera, size, [box[2], box[3]]);
      expect([left >= 15, top >= 43, right <= size.width - 55, bottom <= size.height - 55], id).toEqual(
        Array(4).fill(true),
      );
      expect(camera.zoom).toBeLessThan(MAX_ZOOM);
    }
  },
);

test('around 中山 the symbols of its neighbours stand in place', () => {
  const plate = plateOf(DESK);
  const camera = selectionCamera(atlas, findArea('442000', atlas)?.id, plate);
  expect(camera?.zoom).toBeGreaterThanOrEqual(regionZoom(plate.home().zoom, atlas.sheet.home));
});

test('nothing selected is the first view', () => {
  expect(selectionCamera(atlas, undefined, plateOf(DESK))).toBeNull();
});
