import type { RegionId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { Camera } from '../model/scene.ts';
import type { Band, Sheet, SymbolAnchor } from '../model/shapes.ts';
import { bandAt } from './band.ts';
import { type Point, project, type Size } from './camera.ts';
import type { CompareFrame } from './compareFrame.ts';
import { discRoom, lineRoom } from './room.ts';
import { circleRadius } from './symbol.ts';
import type { TakenRooms } from './takenRooms.ts';

/** From where the map of a comparison is seen. */
export interface CompareSight {
  readonly camera: Camera;
  /** The camera that shows the whole province at this size. */
  readonly home: Camera;
  readonly size: Size;
}

/** A circle of a target, CSS px from the upper left corner of the map. */
export interface PlacedCircle {
  readonly region: RegionId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the plan's target, where a scenario's differs; else null. */
  readonly ghost: number | null;
  /** Where its leader ends in the region, if it stands away from it. */
  readonly foot: Point | null;
  readonly place: SymbolAnchor['place'];
  readonly dimmed: boolean;
}

/** The circles of all regions, where the sheet has them at this zoom. */
export function comparedCircles(
  frame: CompareFrame,
  sheet: Sheet,
  sight: CompareSight,
  lang: Lang,
): readonly PlacedCircle[] {
  const { camera, size } = sight;
  const band = compareBand(sheet, sight);
  const root = radiusPerRoot(frame, sheet, sight);
  return frame.regions.flatMap(({ id, target, plan, dimmed, cities }): readonly PlacedCircle[] => {
    const anchor = sheet.symbols.find((each) => each.region === id && each.band === band && each.lang === lang);
    // A region that a scenario leaves without cities has nowhere to stand.
    if (anchor === undefined || cities.length === 0) return [];
    const [x, y] = project(camera, size, anchor.at);
    const foot = anchor.foot === null ? null : project(camera, size, anchor.foot);
    const ghost = plan === null ? null : root * Math.sqrt(plan.value);
    return [{ region: id, x, y, radius: root * Math.sqrt(target.value), ghost, foot, place: anchor.place, dimmed }];
  });
}

/** As `plate.css` scales the symbols of the nine. */
export function textScale(sheet: Sheet, { home, size }: CompareSight): number {
  const [west, south, east] = sheet.home;
  const width = project(home, size, [east, south])[0] - project(home, size, [west, south])[0];
  return Math.min(Math.max(width / 760, 0.925), 1.83);
}

/** One for the whole map: an unheard-of target makes all circles smaller rather than one that covers the province. */
export function radiusPerRoot(frame: CompareFrame, sheet: Sheet, sight: CompareSight): number {
  const own = circleRadius(1) * textScale(sheet, sight);
  const largest = Math.max(1, ...frame.regions.flatMap(({ target, plan }) => [target.value, plan?.value ?? 0]));
  const room = Math.min(sight.size.width, sight.size.height) * LARGEST_SHARE;
  return Math.min(own, room / Math.sqrt(largest));
}

/** Of the map's shorter side. */
const LARGEST_SHARE = 0.14;

/**
 * Which of the sheet's sets of circles and labels stands: once the camera has gone in, those in their regions, for one that stands
 * away in the sea would be out of sight.
 */
export function compareBand(sheet: Sheet, { camera, home }: Pick<CompareSight, 'camera' | 'home'>): Band {
  return camera.zoom > home.zoom + IN_PLACE ? 'region' : bandAt(camera.zoom, home.zoom, sheet.home);
}

/** Zoom levels beyond the province. */
const IN_PLACE = 0.5;

/** Keeps the room of a circle, and as far as can be that of its leader. */
export function takeCircle(taken: TakenRooms, { region, x, y, radius, ghost, foot }: PlacedCircle): void {
  taken.take(region, [discRoom(x, y, Math.max(radius, ghost ?? 0))]);
  if (foot !== null) taken.spare(region, lineRoom(foot, [x, y]));
}
