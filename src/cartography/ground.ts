import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Point, Size } from './camera.ts';
import type { Frame } from './frame.ts';

/** Which area the pointer is over, and which has the keyboard's focus. */
export interface Emphasis {
  readonly hover: AreaId | null;
  readonly focus: AreaId | null;
}

/** One picture of the ground: what is drawn, and from where it is seen. */
export interface GroundView {
  readonly frame: Frame;
  readonly camera: Camera;
  /** Of the map, CSS px. */
  readonly size: Size;
  /** Camera of the first view at this size: hatch, dots and circles keep their size by it. */
  readonly home: Camera;
  /** The one factor by which the symbols of the nine are scaled, 1 at the design size. */
  readonly symbolScale: number;
  readonly emphasis: Emphasis;
  /** True while a gesture or a flight lasts. */
  readonly moving: boolean;
}

/** Stands a picture up: regions as prisms, seen by a camera that is tilted. */
export interface Stand {
  /** A flat view as it is seen standing. */
  readonly of: (flat: GroundView) => StandingView;
  /** The nearest flat camera from which all that stands is still seen from above. */
  readonly clamp: (flat: Camera, size: Size) => Camera;
}

/** A view that stands. */
export interface StandingView {
  /** What the renderer of the ground is told. */
  readonly view: GroundView;
  /** What stands over it: words, at places where the flat camera shows what the tilted one sees. */
  readonly overlay: Frame;
}

/** What stands at a point of the map, by id. */
export interface Met {
  readonly area: string | null;
  /** Places (sites, enterprises) whose marks lie there, the nearest first. */
  readonly sites: readonly string[];
}

/**
 * Who draws what lies under the symbols (areas, lines, hatch, veils, sites) in place of the plate. It never asks for a
 * drawing by itself: the plate tells it, in the very frame in which the symbols move.
 */
export interface Ground {
  /** True while it draws the places too; until then the plate does, over it. */
  drawsSites(): boolean;
  draw(view: GroundView): void;
  /** @param at CSS px from the upper left corner of the map */
  meet(at: Point): Met;
}
