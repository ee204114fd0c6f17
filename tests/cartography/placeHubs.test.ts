import { describe, expect, test } from 'vitest';
import { type Frame, frame } from '../../src/cartography/frame.ts';
import { hubAt } from '../../src/cartography/hubAt.ts';
import { NO_HUBS, placeHubs } from '../../src/cartography/placeHubs.ts';
import type { SiteMark } from '../../src/cartography/siteMarks.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import type { LonLat } from '../../src/model/place.ts';
import type { PlaceLabel } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const SCALES = { symbol: 1, label: 1 };
/** A degree of longitude is 364 px at level 8. */
const ZOOM = [8, 8.25] as const;
const SPOT: LonLat = [113, 23];

function hub(id: string, at: LonLat): SiteMark {
  return { id: id as PlaceId, at, layer: 'port', precisionKm: 1, selected: false, dimmed: false, stacked: false };
}

function label(at: LonLat, rank: PlaceLabel['rank']): PlaceLabel {
  return { id: 'label', rank, band: 'region', lang: 'zh', at, text: '江门' };
}

/** A map with nothing on it but what is given. */
function bare(part: Partial<Frame>): Frame {
  return { ...frame(anAtlas(), aScene(), 'region'), symbols: [], labels: [], names: [], ...part };
}

const foshan = frame(anAtlas(), aScene(), 'region').symbols.filter(({ region }) => region === 'foshan');
const inRing: LonLat = foshan[0]?.at ?? SPOT;

describe('a hub', () => {
  test('stands on its position where nothing is in its way', () => {
    const { hubs, dropped } = placeHubs(bare({ hubs: [hub('a', SPOT)] }), ZOOM, SCALES);
    expect(hubs).toMatchObject([{ x: 0, y: 0, mark: { at: SPOT } }]);
    expect(dropped.size).toBe(0);
  });

  test('steps a little aside where a label that would give way can be spared', () => {
    const { hubs, dropped } = placeHubs(
      bare({ hubs: [hub('a', [113.05, 23])], labels: [label(SPOT, 3)] }),
      ZOOM,
      SCALES,
    );
    expect(hubs).toMatchObject([{ x: 22, y: 0 }]);
    expect(dropped.size).toBe(0);
  });

  test('pushes a city out where its position lies under the name, and never 香港 or what is selected', () => {
    const under = (rank: PlaceLabel['rank'], inner: Frame['inner'] = []) =>
      placeHubs(bare({ hubs: [hub('a', SPOT)], labels: [label(SPOT, rank)], inner }), ZOOM, SCALES);
    expect([...under(3).dropped]).toEqual(['label']);
    expect(under(3).hubs).toHaveLength(1);
    for (const { hubs, dropped } of [under(4), under(3, ['label' as Frame['inner'][number]])]) {
      expect(dropped.size).toBe(0);
      expect(hubs).toEqual([]);
    }
  });

  test('leaves a circle, tied to its position, and is left out where that lies under a word', () => {
    const east: LonLat = [inRing[0] + 0.09, inRing[1]];
    const [beside] = placeHubs(bare({ hubs: [hub('a', east)], symbols: foshan }), ZOOM, SCALES).hubs;
    expect(Math.hypot(beside?.x ?? 0, beside?.y ?? 0)).toBeGreaterThan(20);
    expect(placeHubs(bare({ hubs: [hub('a', inRing)], symbols: foshan }), ZOOM, SCALES).hubs).toEqual([]);
  });

  test('lies on no other: two that stand near each other both step aside, and each shows its position', () => {
    const { hubs } = placeHubs(bare({ hubs: [hub('a', SPOT), hub('b', [113.02, 23])] }), ZOOM, SCALES);
    expect(hubs).toHaveLength(2);
    for (const { x, y } of hubs) expect(Math.hypot(x, y)).toBeGreaterThan(20);
  });
});

test('without a hub nothing is reckoned', () => {
  expect(placeHubs(bare({ hubs: [] }), ZOOM, SCALES)).toBe(NO_HUBS);
});

test('a pointer meets an icon where it stands, the nearest of several', () => {
  const camera = { center: SPOT, zoom: 8, bearing: 0, pitch: 0 };
  const seen = { camera, size: { width: 400, height: 400 }, scale: 2 };
  const hubs = [
    { mark: hub('here', SPOT), x: 0, y: 0 },
    { mark: hub('beside', SPOT), x: 20, y: 10 },
  ];
  const at = (x: number, y: number) => hubAt(hubs, seen, [x, y], 12);
  expect([at(202, 201), at(239, 222), at(222, 210), at(200, 240)]).toEqual(['here', 'beside', null, null]);
});
