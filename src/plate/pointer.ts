import type { Point } from '../cartography/camera.ts';
import type { Met } from '../cartography/ground.ts';

/** What a pointer on the picture meets. */
export interface PointerAnswers {
  /** @param ground where the ground itself was met, CSS px from the upper left corner of the map; null on a symbol */
  readonly onHover: (met: Met, ground: Point | null) => void;
  /**
   * @param ground as for `onHover`
   * @param adds with Shift: to what is chosen already
   */
  readonly onSelect: (met: Met, ground: Point | null, adds: boolean) => void;
}

/**
 * Listens to hover and click on the areas, symbols and sites of the plate.
 * @param meet what else stands at a point, on a symbol or beside all: areas where another renderer draws the ground, and
 * places
 * @returns a function that stops listening
 */
export function watchPointer(
  element: HTMLElement,
  meet: (at: Point, onSymbol: boolean) => Met | null,
  answers: PointerAnswers,
): () => void {
  const met = (event: MouseEvent): readonly [Met, Point | null] => {
    const drawn = metBy(event.target);
    const { left, top } = element.getBoundingClientRect();
    const at: Point = [event.clientX - left, event.clientY - top];
    const onSymbol = isOnSymbol(event.target);
    const found = meet(at, onSymbol);
    const ground = onSymbol ? null : at;
    if (found === null) return [drawn, ground];
    const sites = found.sites.length > 0 ? found.sites : drawn.sites;
    return [{ area: drawn.area ?? found.area, sites }, ground];
  };
  // More than one move a frame changes nothing that could be seen: the last of them counts.
  let asked = 0;
  let latest: PointerEvent;
  const hover = (event: PointerEvent) => {
    // A hand that drags points at nothing.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = event;
    if (asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      answers.onHover(...met(latest));
    });
  };
  const leave = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    answers.onHover(NOTHING, null);
  };
  let pressed: Point | null = null;
  const press = (event: PointerEvent) => {
    pressed = [event.clientX, event.clientY];
  };
  const click = (event: MouseEvent) => {
    if (isChoice(event, pressed)) answers.onSelect(...met(event), event.shiftKey);
  };
  element.addEventListener('pointermove', hover);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('pointerdown', press);
  element.addEventListener('click', click);
  return () => {
    leave();
    element.removeEventListener('pointermove', hover);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('click', click);
  };
}

/** A press that wanders no farther than this is a click, CSS px. */
export const CLICK_SLACK = 4;

/**
 * A double click zooms: its second half is no step further down. A press that ends elsewhere, or with the key that asks for
 * a menu, is no click either, though the browser makes one where both ends meet the same area. A key has no place.
 */
function isChoice({ detail, ctrlKey, clientX, clientY }: MouseEvent, pressed: Point | null): boolean {
  if (detail === 0) return true;
  if (detail > 1 || ctrlKey) return false;
  return pressed === null || Math.hypot(clientX - pressed[0], clientY - pressed[1]) <= CLICK_SLACK;
}

const NOTHING: Met = { area: null, sites: [] };

/** What the element that an event met stands for. */
function metBy(target: EventTarget | null): Met {
  if (!(target instanceof Element)) return NOTHING;
  const site = target.closest('[data-site]')?.getAttribute('data-site') ?? null;
  const area = target.closest('[data-area]')?.getAttribute('data-area') ?? null;
  return { area, sites: site === null ? [] : [site] };
}

/** A symbol stands for its region, whatever ground lies beneath it. */
function isOnSymbol(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="button"][data-area]') !== null;
}
