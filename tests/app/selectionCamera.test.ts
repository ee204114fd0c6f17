import { expect, test } from 'vitest';
import { selectionCamera } from '../../src/app/selectionCamera.ts';
import { areaBox } from '../../src/cartography/areaBox.ts';
import { regionZoom } from '../../src/cartography/band.ts';
import { clampCamera, fitCamera, MAX_ZOOM, project } from '../../src/cartography/camera.ts';
import { findArea } from '../../src/model/findArea.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const DESK = { width: 792, height: 848 };
const PHONE = { width: 390, height: 395 };
const WALL = { width: 2450, height: 2056 };
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
/** Search and chips above, source and scale below. */
const BARS = { top: 104, right: 0, bottom: 70, left: 0 };

function plateOf(size: typeof DESK, overlaid = NOTHING) {
  const home = fitCamera(atlas.sheet.home, size, { ...overlaid, left: 4, right: 4 });
  return { size: () => size, home: () => home, overlaid: () => overlaid };
}

function inner(): readonly string[] {
  const cities = atlas.cities.filter(({ region }) => region !== null).map(({ code }) => code);
  return [...cities, ...atlas.counties.map(({ code }) => code)];
}

/** Where the box of an area stands once the sheet allows the camera, CSS px. */
function standsAt(id: string, size: typeof DESK, overlaid = NOTHING) {
  const plate = plateOf(size, overlaid);
  const area = findArea(id, atlas);
  const box = area && areaBox(atlas, area.id);
  const wanted = selectionCamera(atlas, area?.id, plate);
  if (!box || !wanted) throw new Error(`no camera for ${id}`);
  const camera = clampCamera(wanted, size, atlas.sheet.neatline, plate.home(), overlaid);
  const [left, bottom] = project(camera, size, [box[0], box[1]]);
  const [right, top] = project(camera, size, [box[2], box[3]]);
  return { left, top, right, bottom, zoom: camera.zoom };
}

test('every city within a region and every county stands whole in the map of a desk', () => {
  for (const id of inner()) {
    const { left, top, right, bottom, zoom } = standsAt(id, DESK);
    expect([left >= 15, top >= 43, right <= DESK.width - 55, bottom <= DESK.height - 55], id).toEqual(
      Array(4).fill(true),
    );
    expect(zoom).toBeLessThan(MAX_ZOOM);
  }
});

test('on a phone every area stands whole between search, chips, buttons and source', () => {
  for (const id of [...atlas.regions.map((region) => region.id), ...atlas.cities.map(({ code }) => code), ...inner()]) {
    const { left, top, right, bottom } = standsAt(id, PHONE, BARS);
    const clear = [left >= 11, top >= 104, right <= PHONE.width - 63, bottom <= PHONE.height - 70];
    expect(clear, `${id} ${[left, top, right, bottom].map(Math.round)}`).toEqual(Array(4).fill(true));
  }
});

test('in a phone too low for the whole of a region, its symbol still stands in it', () => {
  for (const id of ['foshan', 'guangzhou', 'shenguanhui', 'zhuhai'])
    expect(standsAt(id, { width: 320, height: 366 }, { ...BARS, bottom: 100 }).zoom, id).toBeGreaterThanOrEqual(6.35);
});

test('on a wall, where the title is larger, no region stands under it', () => {
  for (const { id } of atlas.regions)
    expect(standsAt(id, WALL, { ...NOTHING, top: 168, bottom: 92 }).top, id).toBeGreaterThan(168);
});

test('around 中山 the symbols of its neighbours stand in place', () => {
  const plate = plateOf(DESK);
  const camera = selectionCamera(atlas, findArea('442000', atlas)?.id, plate);
  expect(camera?.zoom).toBeGreaterThanOrEqual(regionZoom(plate.home().zoom, atlas.sheet.home));
});

test('nothing selected is the first view', () => {
  expect(selectionCamera(atlas, undefined, plateOf(DESK))).toBeNull();
});
