import type { HubKind } from '../analysis/areaHubs.ts';
import type { CityCode, PlannedId, SiteId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { Sheet } from '../model/shapes.ts';
import { type Point, project } from './camera.ts';
import {
  type CompareSight,
  compareBand,
  comparedCircles,
  type PlacedCircle,
  radiusPerRoot,
  takeCircle,
  textScale,
} from './comparedCircles.ts';
import type { CompareFrame } from './compareFrame.ts';
import { compareScale, type PlacedScale } from './compareScale.ts';
import { compareWords, type OwnedWords } from './compareWords.ts';
import { freeLabels, type PlacedLabel, takeKeptLabels } from './freeLabels.ts';
import { type PlacedDistance, placeDistances } from './placeDistances.ts';
import { discRoom, lineRoom } from './room.ts';
import { TakenRooms } from './takenRooms.ts';

/** A hub, beside its position where that is taken. */
export interface PlacedHubIcon {
  readonly id: SiteId;
  readonly kind: HubKind;
  readonly x: number;
  readonly y: number;
  readonly at: Point;
}

/** Where everything stands on screen that is set in px. Nothing lies on anything else. */
export interface CompareLayout {
  /** px of radius to √亿元. */
  readonly radiusPerRoot: number;
  readonly circles: readonly PlacedCircle[];
  readonly seats: readonly { readonly id: CityCode; readonly at: Point }[];
  readonly distances: readonly PlacedDistance[];
  readonly words: readonly OwnedWords[];
  readonly hubs: readonly PlacedHubIcon[];
  readonly planned: readonly { readonly id: PlannedId; readonly at: Point }[];
  readonly labels: readonly PlacedLabel[];
  readonly scaleBar: PlacedScale;
}

/** Places circles, words, distances, hubs and labels for a camera: what matters more takes its place first. */
export function compareLayout(frame: CompareFrame, sheet: Sheet, sight: CompareSight, lang: Lang): CompareLayout {
  const { camera, size } = sight;
  const place = (at: LonLat) => project(camera, size, at);
  const band = compareBand(sheet, sight);
  const scale = textScale(sheet, sight);
  const taken = new TakenRooms(size);
  const circles = frame.circles ? comparedCircles(frame, sheet, sight, lang) : [];
  const cities = new Map(frame.compared.flatMap((area) => area.cities.map((city) => [city.code, city] as const)));
  const seats = frame.lines.length === 0 ? [] : [...cities].map(([id, { seat }]) => ({ id, at: place(seat.at) }));
  const planned = frame.planned.map(({ id, at }) => ({ id, at: place(at) }));
  const ends = frame.lines.map(({ id, from, to, km }) => ({
    id,
    km,
    from: place(from.seat.at),
    to: place(to.seat.at),
  }));
  const bar = compareScale(camera, size, circles);

  for (const circle of circles) takeCircle(taken, circle);
  taken.take('scale', [bar.room]);
  for (const { id, at } of seats) taken.take(`seat ${id}`, [discRoom(at[0], at[1], SEAT_RADIUS)]);
  for (const { id, at } of planned) taken.take(id, [discRoom(at[0], at[1], PLANNED_RADIUS)]);
  for (const { id, at } of frame.hubs) taken.take(id, [discRoom(...place(at), FOOT_RADIUS)]);
  for (const { id, from, to } of ends) taken.spare(id, lineRoom(from, to));
  const labels = sheet.labels.filter((label) => label.band === band && label.lang === lang);
  const kept = takeKeptLabels(labels, place, taken);
  const words = compareWords(frame, { circles, place, scale, lang }, taken);
  const distances = placeDistances(ends, taken);
  const hubs = frame.hubs.flatMap(({ id, kind, at }) => placedHub(id, kind, place(at), taken));
  const others = freeLabels(frame, sheet, { labels, place, lang }, taken);
  return {
    radiusPerRoot: radiusPerRoot(frame, sheet, sight),
    circles,
    seats,
    distances,
    words,
    hubs,
    planned,
    labels: [...kept, ...others],
    scaleBar: bar,
  };
}

/** CSS px. */
const SEAT_RADIUS = 5;
const PLANNED_RADIUS = 9;
const FOOT_RADIUS = 3;

/** Half the side of an icon with its light edge, CSS px. */
const HUB_REACH = 9.5;
const HUB_STEPS = [18, 26] as const;
const HUB_TURNS = [0, 4, 2, 6, 1, 3, 5, 7] as const;

function placedHub(id: SiteId, kind: HubKind, at: Point, taken: TakenRooms): readonly PlacedHubIcon[] {
  const beside = HUB_STEPS.flatMap((step) =>
    HUB_TURNS.map((turn): Point => {
      const angle = (turn * Math.PI) / 4;
      return [at[0] + step * Math.cos(angle), at[1] + step * Math.sin(angle)];
    }),
  );
  for (const [x, y] of [at, ...beside]) {
    const room = { left: x - HUB_REACH, right: x + HUB_REACH, top: y - HUB_REACH, bottom: y + HUB_REACH, reach: 0 };
    if (!taken.isFree(id, room, false)) continue;
    taken.take(id, [room]);
    return [{ id, kind, x, y, at }];
  }
  return [];
}
