import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { Point } from './camera.ts';
import type { PlacedCircle } from './comparedCircles.ts';
import { comparedWords, nameLines, targetLines } from './comparedWords.ts';
import type { CompareFrame, OutlinedArea } from './compareFrame.ts';
import { BESIDE, type PlacedWords, placeWords, type Side, type Spot, type WordLine } from './placeWords.ts';
import type { TakenRooms } from './takenRooms.ts';

/** Words and what they belong to. */
export interface OwnedWords extends PlacedWords {
  readonly owner: string;
  readonly dimmed: boolean;
}

/** How words are set. */
interface Setting {
  readonly circles: readonly PlacedCircle[];
  readonly place: (at: LonLat) => Point;
  readonly scale: number;
  readonly lang: Lang;
}

/** Names and numbers of circles, groups, seats and planned sites, clear of each other; each takes the first side that is free. */
export function compareWords(frame: CompareFrame, setting: Setting, taken: TakenRooms): readonly OwnedWords[] {
  return [
    ...frame.groups.flatMap((group) => groupWords(group, setting, taken)),
    ...setting.circles.flatMap((circle) => circleWords(frame, circle, setting, taken)),
    ...(frame.circles ? [] : frame.compared.flatMap((area) => seatWords(area, setting, taken))),
    ...frame.planned.flatMap(({ id, name, at }) => {
      const [x, y] = setting.place(at);
      return settle(id, [{ kind: 'small', text: name, size: 12 }], { x, y, radius: 9 }, BESIDE, taken);
    }),
  ];
}

function circleWords(
  frame: CompareFrame,
  circle: PlacedCircle,
  { scale, lang }: Setting,
  taken: TakenRooms,
): readonly OwnedWords[] {
  const region = frame.regions.find(({ id }) => id === circle.region);
  if (region === undefined) return [];
  const spot = { ...circle, radius: Math.max(circle.radius, circle.ghost ?? 0) };
  const sides: readonly Side[] = [circle.place, 'inside', 'split', ...BESIDE];
  const words = comparedWords(region, frame.mode, scale, lang);
  const placed = settle(circle.region, words, spot, sides, taken);
  return placed.map((each) => ({ ...each, dimmed: circle.dimmed }));
}

function seatWords(area: OutlinedArea, { place, scale, lang }: Setting, taken: TakenRooms): readonly OwnedWords[] {
  const [x, y] = middle(area, place);
  const radius = area.cities.length === 1 ? 6 : 0;
  const sides: readonly Side[] = radius === 0 ? ['centre', ...BESIDE] : BESIDE;
  return settle(area.id, nameLines(area.name, scale, lang), { x, y, radius }, sides, taken);
}

function groupWords(group: OutlinedArea, { place, scale, lang }: Setting, taken: TakenRooms): readonly OwnedWords[] {
  if (group.cities.length === 0) return [];
  const [x, y] = middle(group, place);
  const number = group.target === null ? [] : targetLines(group.target, null, scale, lang);
  const words = [...nameLines(group.name, scale, lang), ...number];
  return settle(group.id, words, { x, y, radius: 0 }, ['centre', ...BESIDE], taken);
}

/** Of the seats. */
function middle({ cities }: OutlinedArea, place: Setting['place']): Point {
  const spots = cities.map(({ seat }) => place(seat.at));
  const sum = (at: 0 | 1) => spots.reduce((total, spot) => total + spot[at], 0) / Math.max(1, spots.length);
  return [sum(0), sum(1)];
}

/**
 * Clear of lines where that can be, then farther off; with the name alone where the number finds no room; else left out: the line
 * of the area says it.
 */
function settle(
  owner: string,
  words: readonly WordLine[],
  spot: Spot,
  sides: readonly Side[],
  taken: TakenRooms,
): readonly OwnedWords[] {
  const names = words.filter(({ kind }) => kind === 'name');
  for (const lines of names.length > 0 ? [words, names] : [words]) {
    for (const { away, strict } of ATTEMPTS) {
      const from = { ...spot, radius: spot.radius + away };
      const placed = placeWords(lines, from, away === 0 ? sides : BESIDE, (room) => taken.isFree(owner, room, strict));
      if (placed === null) continue;
      taken.take(owner, placed.rooms);
      return [{ ...placed, owner, dimmed: false }];
    }
  }
  return [];
}

/** CSS px from the circle or point. */
const ATTEMPTS = [
  { away: 0, strict: true },
  { away: 0, strict: false },
  { away: 8, strict: false },
  { away: 16, strict: false },
  { away: 24, strict: false },
  { away: 40, strict: false },
] as const;
