import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { PlaceLabel, Sheet } from '../model/shapes.ts';
import type { Point } from './camera.ts';
import type { CompareFrame } from './compareFrame.ts';
import { roughWidth } from './labelRoom.ts';
import type { Room } from './room.ts';
import type { TakenRooms } from './takenRooms.ts';

/** A label of the sheet on screen; its middle, CSS px. */
export interface PlacedLabel {
  readonly id: string;
  readonly rank: PlaceLabel['rank'];
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

type Projection = (at: LonLat) => Point;

/** 香港, 澳门 and 东沙群岛 are never left out: they take their room first. */
export function takeKeptLabels(
  labels: readonly PlaceLabel[],
  place: Projection,
  taken: TakenRooms,
): readonly PlacedLabel[] {
  return labels
    .filter(({ rank }) => rank === 4)
    .map((label) => {
      const spot = placed(label, place);
      const spots = ASIDE.map(([dx, dy]) => ({ ...spot, x: spot.x + dx, y: spot.y + dy }));
      const kept = spots.find((each) => taken.isFree(label.id, roomOf(each), false)) ?? spot;
      taken.take(label.id, [roomOf(kept)]);
      return kept;
    });
}

/** Where a label that must stand may step aside to, CSS px. */
const ASIDE = [0, 14, 28].flatMap((far) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => {
    const angle = (turn * Math.PI) / 4;
    return [Math.cos(angle) * far * 1.6, Math.sin(angle) * far] as const;
  }),
);

/** All other labels as far as there is room: cities, regions that are not compared, neighbours, the sea. */
export function freeLabels(
  frame: CompareFrame,
  sheet: Sheet,
  { labels, place, lang }: { readonly labels: readonly PlaceLabel[]; readonly place: Projection; readonly lang: Lang },
  taken: TakenRooms,
): readonly PlacedLabel[] {
  const named = new Set<string>(frame.circles ? [] : frame.compared.map(({ id }) => id));
  const cities = labels.filter(({ rank, id }) => rank === 3 && !named.has(id));
  const regions = frame.circles
    ? []
    : frame.regions
        .filter(({ id }) => !named.has(id))
        .flatMap(({ id, name }): readonly PlaceLabel[] => {
          const anchor = sheet.symbols.find(
            (each) => each.region === id && each.band === 'region' && each.lang === lang,
          );
          if (anchor === undefined) return [];
          return [{ id, rank: 3, band: 'region', lang, at: anchor.at, text: name[lang] }];
        });
  const others = labels.filter(({ rank }) => rank > 4);
  return [...regions, ...cities, ...others].flatMap((label) => {
    const spot = placed(label, place);
    if (!taken.isFree(label.id, roomOf(spot), true)) return [];
    taken.take(label.id, [roomOf(spot)]);
    return [spot];
  });
}

function placed({ id, rank, at, text }: PlaceLabel, place: Projection): PlacedLabel {
  const [x, y] = place(at);
  return { id, rank, x, y, text };
}

/** By the sizes and the spacing that the style sheet of the compare map gives each rank. */
function roomOf({ rank, text, x, y }: PlacedLabel): Room {
  const tracking = rank === 6 ? 0.3 : rank === 5 ? 0.18 : 0;
  const size = rank === 6 ? 14 : rank === 5 ? 12.5 : 12;
  const half = (roughWidth(text) * 1.06 + tracking * text.length) * (size / 2);
  return { left: x - half, right: x + half, top: y - size * 0.55, bottom: y + size * 0.55, reach: 0 };
}
