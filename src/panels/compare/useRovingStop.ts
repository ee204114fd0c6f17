import { type RefObject, useState } from 'react';
import type { CompareStop } from '../../cartography/compareStops.ts';
import { type Direction, nextInDirection } from '../../cartography/neighbour.ts';
import type { AreaId } from '../../model/ids.ts';
import { areaAt } from './areaAt.ts';

export interface RovingStop {
  /** The area that the Tab key reaches. */
  readonly current: AreaId | null;
  /** Takes the focus to the next area in a direction. */
  readonly go: (direction: Direction) => void;
  /** The area that has the focus, if any. */
  readonly focused: () => AreaId | null;
}

/** One stop of the Tab key for all areas: the one last gone to, else the first that is compared. */
export function useRovingStop(
  box: RefObject<HTMLElement | null>,
  stops: readonly CompareStop[],
  chosen: readonly AreaId[],
): RovingStop {
  const [gone, setGone] = useState<AreaId | null>(null);
  const has = (id: AreaId | null) => stops.some((stop) => stop.id === id);
  const first = chosen.find(has) ?? stops[0]?.id ?? null;
  const current = has(gone) ? gone : first;
  const focused = () => {
    const active = document.activeElement;
    return active !== null && box.current?.contains(active) ? areaAt(active) : null;
  };
  return {
    current,
    focused,
    go: (direction) => {
      const from = focused() ?? current;
      const next = from === null ? null : nextInDirection(stops, from, direction);
      if (next === null) return;
      setGone(next);
      box.current?.querySelector<SVGElement>(`.compare-stop[data-area="${next}"]`)?.focus();
    },
  };
}
