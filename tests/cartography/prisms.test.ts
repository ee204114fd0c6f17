import { describe, expect, test } from 'vitest';
import { isInside } from '../../src/analysis/isInside.ts';
import { project, worldSize } from '../../src/cartography/camera.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { GroundView } from '../../src/cartography/ground.ts';
import { prismFrame, prismsOf } from '../../src/cartography/prismFrame.ts';
import { INTENSITY_PER_KM, prismHeight } from '../../src/cartography/prismHeight.ts';
import { prismProject } from '../../src/cartography/prismProject.ts';
import { prismBodies, prismSight } from '../../src/cartography/prismSight.ts';
import { prismStand } from '../../src/cartography/prismStand.ts';
import { roomsMeet } from '../../src/cartography/room.ts';
import { LEAST_KM2, standingParts } from '../../src/cartography/standingParts.ts';
import { wordRooms } from '../../src/cartography/symbolRoom.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { layoutPlate } from '../../src/plate/plateLayout.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { plateSource } from '../plate/aPlate.ts';

const atlas = anAtlas();
const shapes = atlas.shapes;
if (shapes === null) throw new Error('The shipped atlas has no boundaries.');
const { plane } = plateSource(atlas);

/** Windows with what stands over the edges of their maps, CSS px: a desk, a wide stage, a phone. */
const WINDOWS = [
  [
    { width: 792, height: 848 },
    { top: 96, right: 16, bottom: 72, left: 16 },
  ],
  [
    { width: 1224, height: 1028 },
    { top: 96, right: 16, bottom: 72, left: 16 },
  ],
  [
    { width: 1920, height: 1080 },
    { top: 60, right: 60, bottom: 80, left: 700 },
  ],
  [
    { width: 390, height: 700 },
    { top: 120, right: 8, bottom: 110, left: 8 },
  ],
] as const;

/** What a plate of that window would have drawn standing. */
function standing([size, padding]: (typeof WINDOWS)[number], part: Partial<Scene> = {}, share = 1, zoomBy = 0) {
  const scene = aScene({ prism: true, ...part });
  const { home, scales } = layoutPlate(size, padding, plane, 1);
  const band = size.width < 540 ? 'narrow' : 'province';
  const flat: GroundView = {
    frame: frame(atlas, scene, band),
    camera: zoomBy === 0 ? home : { ...home, zoom: home.zoom + zoomBy },
    size,
    home,
    symbolScale: scales.symbol,
    emphasis: { hover: null, focus: null },
    moving: false,
  };
  const stand = prismStand({ sheet: atlas.sheet, shapes: shapes as NonNullable<typeof shapes> }, prismsOf(atlas))(
    (each) => prismFrame(atlas, scene, each),
    () => share,
  );
  return { ...stand.of(flat), flat, clamp: stand.clamp };
}

describe('the prisms of the shipped atlas', () => {
  test('are as high as target ÷ area by one factor, so that volume is the target by the same', () => {
    for (const region of atlas.regions) {
      const km = prismHeight(region) / 1000;
      expect(km * INTENSITY_PER_KM).toBeCloseTo(region.intensity.value, 10);
      expect(km * region.area.value * INTENSITY_PER_KM, region.id).toBeCloseTo(region.target.value, 6);
    }
  });

  test('have Foshan as the highest, and the same order as the intensities', () => {
    const byHeight = [...atlas.regions].sort((a, b) => prismHeight(b) - prismHeight(a)).map(({ id }) => id);
    const byIntensity = [...atlas.regions].sort((a, b) => b.intensity.value - a.intensity.value).map(({ id }) => id);
    expect(byHeight).toEqual(byIntensity);
    expect(byHeight[0]).toBe('foshan');
  });

  test('leave flat only islets that make up little of a region', () => {
    for (const [id, shape] of shapes.regions) {
      const standing = standingParts(shape);
      expect(standing.coordinates.length, id).toBeGreaterThan(0);
      expect(shape.coordinates.length - standing.coordinates.length, id).toBeLessThan(id === 'zhuhai' ? 17 : 7);
    }
    expect(LEAST_KM2).toBe(30);
    // The island parts of Zhuhai are flat: none of them hides 香港 or 澳门.
    expect(standingParts(shapes.regions.get('zhuhai' as RegionId) ?? shapes.province).coordinates).toHaveLength(1);
  });
});

describe('a picture of prisms', () => {
  test('has names and numbers with their signs, and neither circles nor marks', () => {
    const lines = prismFrame(atlas, aScene(), 'province').symbols.map(({ layout }) => layout);
    expect(lines.every(({ circle, marks }) => circle === null && marks.length === 0)).toBe(true);
    const values = lines
      .flatMap((layout) => layout.lines.filter(({ kind }) => kind === 'value'))
      .map(({ text }) => text);
    expect(values).toEqual(['6000', '≥5000', '≥4500', '>2000', '>1500', '>1200', '>1000', '>1000', '>1000']);
    const yunfu = prismFrame(atlas, aScene(), 'province').symbols.find(({ region }) => region === 'yunfu');
    expect(yunfu?.layout.lines.map(({ text }) => text)).toContain('仅石材');
  });

  test('says of each region to a reader what the flat one says', () => {
    const speech = (of: ReturnType<typeof frame>) => of.symbols.map((symbol) => symbol.speech);
    expect(speech(prismFrame(atlas, aScene(), 'province'))).toEqual(speech(frame(atlas, aScene(), 'province')));
  });

  test.each(WINDOWS)('keeps all words in the window and clear of each other: %o', (size, padding) => {
    for (const lang of ['zh', 'en'] as const)
      for (const color of ['sector', 'intensity'] as const) {
        const { overlay, flat } = standing([size, padding] as (typeof WINDOWS)[number], { lang, color });
        const world = worldSize(flat.camera.zoom);
        const rooms = overlay.symbols.map((symbol) => wordRooms(symbol, flat.symbolScale, world));
        expect(rooms).toHaveLength(9);
        for (const [at, room] of rooms.entries())
          for (const [other, against] of rooms.entries())
            if (other > at)
              for (const a of room)
                for (const b of against)
                  expect(
                    roomsMeet(a, b, 0),
                    `${lang}: ${overlay.symbols[at]?.region}, ${overlay.symbols[other]?.region}`,
                  ).toBe(false);
      }
  });

  test.each(WINDOWS)('ties each name to a place of its own top that is seen: %o', (size, padding) => {
    const { overlay, view, flat } = standing([size, padding] as (typeof WINDOWS)[number]);
    const bodies = prismBodies(prismsOf(atlas), shapes.regions);
    const sight = prismSight(bodies, view.camera, size);
    for (const symbol of overlay.symbols) {
      const at = project(flat.camera, size, symbol.foot ?? symbol.at);
      expect(sight.at(at), symbol.region).toBe(symbol.region);
    }
  });

  test.each(WINDOWS)('shows all tops and 东沙群岛 in the window: %o', (size, padding) => {
    const { view } = standing([size, padding] as (typeof WINDOWS)[number]);
    const inside = (at: readonly number[], height: number) => {
      const [x, y] = prismProject(view.camera, size, [at[0] ?? 0, at[1] ?? 0], height);
      return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
    };
    for (const { shape, height } of prismBodies(prismsOf(atlas), shapes.regions))
      expect(shape.coordinates.flat(2).every((at) => inside(at, height))).toBe(true);
    expect(shapes.dongsha.coordinates.flat(2).every((at) => inside(at, 0))).toBe(true);
  });

  test('always names 香港, 澳门 and 东沙群岛', () => {
    for (const each of WINDOWS) {
      const { overlay, flat } = standing(each);
      const kept = flat.frame.labels.filter(({ rank }) => rank === 4).map(({ id }) => id);
      expect(kept.length).toBeGreaterThan(2);
      expect(overlay.labels.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
    }
  });

  test('leaves words out that the edge of the map would cut: no target stands there without its sign', () => {
    const [size] = WINDOWS[0];
    for (const zoomBy of [0.5, 1, 1.5]) {
      const { overlay, flat } = standing(WINDOWS[0], {}, 1, zoomBy);
      expect(overlay.symbols).toHaveLength(9);
      for (const symbol of overlay.symbols) {
        const [x, y] = project(flat.camera, size, symbol.at);
        for (const room of wordRooms({ ...symbol, at: [0, 0] }, flat.symbolScale, 0)) {
          expect(room.left + x, symbol.region).toBeGreaterThan(-1);
          expect(room.right + x, symbol.region).toBeLessThan(size.width + 1);
          expect(room.top + y).toBeGreaterThan(-1);
          expect(room.bottom + y).toBeLessThan(size.height + 1);
        }
      }
    }
  });

  test('names nothing that a nearer prism hides or that lies out of sight, and keeps it for keys and readers', () => {
    const bodies = prismBodies(prismsOf(atlas), shapes.regions);
    for (const zoomBy of [0, 0.6, 1.2]) {
      const { overlay, view, flat } = standing(WINDOWS[0], { lang: 'en' }, 1, zoomBy);
      const sight = prismSight(bodies, view.camera, view.size);
      expect(overlay.symbols).toHaveLength(9);
      for (const symbol of overlay.symbols)
        if (symbol.layout.lines.length > 0)
          expect(sight.at(project(flat.camera, flat.size, symbol.foot ?? symbol.at)), symbol.region).toBe(
            symbol.region,
          );
    }
  });

  test('begins where the flat picture is: the camera is the same before it is tilted', () => {
    const { view, flat } = standing(WINDOWS[0], {}, 0);
    expect(view.camera.pitch).toBe(0);
    expect(view.camera.zoom).toBe(flat.camera.zoom);
    expect(view.camera.center[0]).toBeCloseTo(flat.camera.center[0], 9);
    expect(standing(WINDOWS[0]).view.camera.pitch).toBe(40);
  });

  test('keeps the camera above what stands, however far it is asked to go in', () => {
    const { clamp, flat } = standing(WINDOWS[0]);
    const near = clamp({ ...flat.camera, zoom: 12 }, flat.size);
    expect(near.zoom).toBeGreaterThan(flat.camera.zoom + 0.5);
    expect(near.zoom).toBeLessThan(9);
    expect(clamp(flat.camera, flat.size)).toBe(flat.camera);
  });

  test('finds a prism by what is seen of it: its wall hides what lies behind', () => {
    const { view } = standing(WINDOWS[0]);
    const bodies = prismBodies(prismsOf(atlas), shapes.regions);
    const foshan = bodies.find(({ region }) => region === 'foshan');
    const anchor = atlas.sheet.symbols.find(({ region, band }) => region === 'foshan' && band === 'region');
    if (foshan === undefined || anchor === undefined) throw new Error('No Foshan.');
    expect(isInside(anchor.at, foshan.shape)).toBe(true);
    const halfway = prismProject(view.camera, view.size, anchor.at, foshan.height / 2);
    expect(prismSight(bodies, view.camera, view.size).at(halfway)).not.toBeNull();
  });
});
