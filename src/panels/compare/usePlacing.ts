import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useState } from 'react';
import { isInside } from '../../analysis/isInside.ts';
import { type Point, unproject } from '../../cartography/camera.ts';
import type { CompareSight } from '../../cartography/comparedCircles.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { LonLat } from '../../model/place.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { askForSpot, placeSite } from '../../state/placingActions.ts';
import { store } from '../../state/store.ts';
import { compareMapWords } from '../../text/compareMapWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** Where a planned site is being placed; null while none is. */
export interface Placing {
  /** Of the cross, CSS px. */
  readonly cross: Point;
  /** WGS-84. */
  readonly at: LonLat;
  /** True after a spot outside the province was refused. */
  readonly refused: boolean;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Answers the question where a planned site is to stand: by pointer, or by a cross that keys move. */
export function usePlacing(atlas: Atlas, { camera, size }: CompareSight): Placing | null {
  const asked = useAtlasState((state) => state.placing);
  const { lang } = useLanguage();
  const [spot, setSpot] = useState<Point | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (asked !== null) return;
    setSpot(null);
    setRefused(false);
  }, [asked]);
  if (asked === null) return null;
  const cross: Point = spot ?? [size.width / 2, size.height / 2];
  const settle = (point: Point) => {
    const at = rounded(unproject(camera, size, point));
    setSpot(point);
    const isWithin = atlas.shapes !== null && isInside(at, atlas.shapes.province);
    setRefused(!isWithin);
    if (isWithin) place(at, compareMapWords(lang).siteName);
  };
  const move = (to: Point) => {
    setSpot([Math.min(Math.max(to[0], 0), size.width), Math.min(Math.max(to[1], 0), size.height)]);
    setRefused(false);
  };
  return {
    cross,
    at: rounded(unproject(camera, size, cross)),
    refused,
    onPointerMove: (event) => move(pointOf(event)),
    // The browser makes a click of Enter on a focused button; that has no place.
    onClick: (event) => event.detail > 0 && settle(pointOf(event)),
    onKeyDown: (event) => {
      const step = STEPS.get(event.key);
      if (step !== undefined) {
        const px = event.shiftKey ? FAR : NEAR;
        move([cross[0] + step[0] * px, cross[1] + step[1] * px]);
      } else if (event.key === 'Enter' || event.key === ' ') settle(cross);
      else if (event.key === 'Escape') askForSpot(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const STEPS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);
/** CSS px that a key moves the cross. */
const NEAR = 4;
const FAR = 24;

/** With a name that no planned site has. */
function place(at: LonLat, nameOf: (order: number) => string): void {
  const names = new Set(store.getState().scenario?.now.sites.map(({ name }) => name) ?? []);
  const order = Array.from({ length: names.size + 1 }, (_, index) => index + 1).find(
    (each) => !names.has(nameOf(each)),
  );
  placeSite(at, nameOf(order ?? names.size + 1));
}

/** About 10 m: a hand on this map is not more precise. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 10_000) / 10_000, Math.round(lat * 10_000) / 10_000];
}

function pointOf({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
