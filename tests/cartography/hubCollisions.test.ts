import { describe, expect, test } from 'vitest';
import { selectionCamera } from '../../src/app/selectionCamera.ts';
import { bandAt } from '../../src/cartography/band.ts';
import { clampCamera, fitCamera } from '../../src/cartography/camera.ts';
import { findArea } from '../../src/model/findArea.ts';
import type { AreaId } from '../../src/model/ids.ts';
import type { Lang } from '../../src/model/localized.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { overlaps } from './overlap.ts';
import { type Placed, placedBoxes, type Screen } from './placedBoxes.ts';

const atlas = anAtlas();
const { sheet } = atlas;

/** The map of a window of 1440 × 900 and of 390 × 844, and what the page leaves free at its edges. */
const DESK: Screen = {
  size: { width: 792, height: 848 },
  padding: { top: 96, right: 16, bottom: 84, left: 16 },
};
const SCREENS: Readonly<Record<string, Screen>> = {
  '1440 × 900': DESK,
  '390 × 844': { size: { width: 390, height: 395 }, padding: { top: 104, right: 4, bottom: 70, left: 4 } },
};

/** On a phone the sheet makes room for the whole province. */
const LOWERED: Screen = { size: { width: 390, height: 704 }, padding: { top: 112, right: 4, bottom: 70, left: 4 } };

/** Quarters of a level, and the first close-up of a desk. */
const ZOOMS = [...Array.from({ length: 21 }, (_, step) => 6 + step / 4), 7.7];

/** The nine, cities outside and within them, and counties: at the coast, by an airport, under a circle. */
const SELECTIONS: readonly AreaId[] = [
  ...atlas.regions.map(({ id }) => id),
  ...['441600', '440500', '440300', '441900', '440306', '440111', '440605', '441881', '440882'].map(areaOf),
];

function areaOf(id: string): AreaId {
  const area = findArea(id, atlas);
  if (area === null) throw new Error(`no area ${id}`);
  return area.id;
}

interface View {
  readonly screen: Screen;
  readonly lang: Lang;
  readonly selected: AreaId;
}

/** @param asked null for the close-up that a selection flies to, `home` for the first view */
function boxesAt({ screen, lang, selected }: View, asked: number | null | 'home'): readonly Placed[] {
  const seen = asked === 'home' && screen !== DESK ? LOWERED : screen;
  const { size, padding } = seen;
  const home = fitCamera(sheet.home, size, padding);
  const overlaid = { ...padding, left: 0, right: 0 };
  const fitted =
    selectionCamera(atlas, selected, { size: () => size, home: () => home, overlaid: () => overlaid }) ?? home;
  const wanted = asked === 'home' ? home : { ...fitted, zoom: asked ?? fitted.zoom };
  const camera = clampCamera(wanted, size, sheet.neatline, home);
  const scene = aScene({ lang, areas: [selected] });
  return placedBoxes(atlas, scene, bandAt(camera.zoom, home.zoom, sheet.home), seen, camera);
}

/** All but the labels that may lie under each other: neighbours and seas; a tie may reach into a circle in its region. */
function collisions(boxes: readonly Placed[]): readonly string[] {
  return overlaps(boxes.filter(({ rank }) => rank <= 4 || rank === 7)).filter(
    (pair) => !/ tie × \S+ circle$| circle × \S+ tie$/.test(pair),
  );
}

const hubsOf = (boxes: readonly Placed[]) => boxes.filter(({ what }) => what === 'hub');

describe.each(Object.entries(SCREENS))('in a window of %s', (_, screen) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    test.each(SELECTIONS)(
      'with %s selected no hub, symbol, label or county lies on another at any zoom',
      (selected) => {
        const view = { screen, lang, selected };
        const seen = ['home' as const, null, ...ZOOMS].flatMap((zoom) =>
          collisions(boxesAt(view, zoom)).map((pair) => `${zoom}: ${pair}`),
        );
        expect(seen).toEqual([]);
      },
    );

    test.each(atlas.regions)('all three hubs of $id have room from level 9 on', ({ id: selected }) => {
      for (const zoom of [9, 10, 11]) expect(hubsOf(boxesAt({ screen, lang, selected }, zoom))).toHaveLength(3);
    });
  });
});

describe.each(['zh', 'en'] as const)('on a desk in %s', (lang) => {
  test.each(atlas.regions)('all three hubs of $id have room in its close-up', ({ id: selected }) => {
    expect(hubsOf(boxesAt({ screen: DESK, lang, selected }, null))).toHaveLength(3);
  });
});
