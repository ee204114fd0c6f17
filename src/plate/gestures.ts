import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { MAX_ZOOM, type Size, worldSize } from '../cartography/camera.ts';
import { fromWorld, toWorld } from '../cartography/mercator.ts';
import type { Camera } from '../model/scene.ts';
import { CLICK_SLACK } from './pointer.ts';

/** What a gesture asks for. */
export interface GestureAnswers {
  /** In every frame of a gesture. */
  readonly onMove: (camera: Camera) => void;
  /** Once, when it has come to rest. */
  readonly onRest: (camera: Camera) => void;
}

/** The part of a plate that gestures ask. */
export interface Moved {
  camera(): Camera;
  /** The nearest camera that the sheet allows. */
  clamp(camera: Camera): Camera;
  size(): Size;
}

/**
 * Moves the plate by wheel (around the pointer), drag, pinch and double click. Nothing runs between gestures. Returns a
 * function that stops listening.
 */
export function watchGestures(element: HTMLElement, plate: Moved, answers: GestureAnswers): () => void {
  const plane = select(element);
  // A press that does not move the map is no gesture.
  let moved = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const hands = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_SLACK)
    .extent(() => [
      [0, 0],
      [plate.size().width, plate.size().height],
    ])
    .constrain((asked) => transformOf(plate.clamp(cameraOf(asked, plate.size())), plate.size()))
    .filter((event: MouseEvent | TouchEvent) => isForMap(event, element))
    .on('start', () => clearTimeout(rest))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      moved = true;
      answers.onMove(cameraOf(transform, plate.size()));
    })
    .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!moved) return;
      const settle = () => {
        moved = false;
        answers.onRest(cameraOf(transform, plate.size()));
      };
      if (sourceEvent instanceof WheelEvent) rest = setTimeout(settle, WHEEL_REST_MS);
      else settle();
    });
  plane.call(hands);
  // The camera may have moved by other means since the last gesture: each begins from where the plate is.
  const begin = () => {
    const widest = worldSize(plate.clamp({ ...plate.camera(), zoom: 0 }).zoom);
    const closest = worldSize(plate.clamp({ ...plate.camera(), zoom: MAX_ZOOM }).zoom);
    hands.scaleExtent([widest, closest]).duration(prefersStillness() ? 0 : DOUBLE_CLICK_MS);
    plane.property('__zoom', transformOf(plate.camera(), plate.size()));
  };
  for (const type of BEGINNINGS) element.addEventListener(type, begin, { capture: true, passive: true });
  return () => {
    clearTimeout(rest);
    plane.on('.zoom', null);
    for (const type of BEGINNINGS) element.removeEventListener(type, begin, { capture: true });
  };
}

/** Where the page scrolls as a whole, its style leaves the wheel and a single finger to that: two fingers are the map's. */
function isForMap(event: MouseEvent | TouchEvent, element: HTMLElement): boolean {
  const isWheel = event.type === 'wheel';
  // What is dragged by itself moves without the map.
  if (!isWheel && event.target instanceof Element && event.target.closest('[data-reference]') !== null) return false;
  const scrolls = getComputedStyle(element).touchAction === 'pan-y';
  if (scrolls && ((isWheel && !event.ctrlKey) || ('touches' in event && event.touches.length === 1))) return false;
  return (!event.ctrlKey || isWheel) && !('button' in event && event.button !== 0);
}

const BEGINNINGS = ['wheel', 'mousedown', 'touchstart', 'dblclick'] as const;
const DOUBLE_CLICK_MS = 250;
/**
 * A wheel is at rest when it has not been turned for so long after d3-zoom says so, which is at once where a frame takes
 * longer than its own patience: resting between two steps would have the whole scene drawn each time.
 */
const WHEEL_REST_MS = 200;

/** A camera as the zoom behaviour counts: the scale is the width of the Web-Mercator square in CSS px. */
function transformOf(camera: Camera, { width, height }: Size): ZoomTransform {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(camera.center);
  return zoomIdentity.translate(width / 2 - x * world, height / 2 - y * world).scale(world);
}

function cameraOf({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  const center = fromWorld([(width / 2 - x) / k, (height / 2 - y) / k]);
  return { center, zoom: Math.log2(k / worldSize(0)), bearing: 0, pitch: 0 };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
