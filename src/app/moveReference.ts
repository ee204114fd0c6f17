import { geodesicPoint } from '../analysis/geodesicPoint.ts';
import { referenceEnds } from '../analysis/referenceEnds.ts';
import { project, unproject } from '../cartography/camera.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Reference } from '../model/finding.ts';
import type { LonLat } from '../model/place.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { setReference } from '../state/findActions.ts';
import { store } from '../state/store.ts';
import { spotOnSheet } from './spotOnSheet.ts';

/** The part of a plate that is asked. */
type Asked = Pick<LivePlate, 'camera' | 'size'>;

/** Degrees clockwise from north. */
const AZIMUTHS: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', 0],
  ['ArrowRight', 90],
  ['ArrowDown', 180],
  ['ArrowLeft', 270],
]);
const STEP_KM = 2;
const LARGE_STEP_KM = 10;
/** A press that wanders no farther moves nothing, CSS px. */
const SLACK = 3;

/**
 * Lets a hand drag the mark of the reference, and arrow keys move it. While it moves the scene follows without a step for
 * back; where it comes to rest is one. Escape takes it back to where it was. Beyond the sheet it does not go.
 * @returns a function that stops listening
 */
export function moveReference(element: HTMLElement, plate: Asked, atlas: Atlas): () => void {
  let move: Move | null = null;
  const end = (isKept: boolean) => {
    move?.end(isKept);
    move = null;
  };
  const begin = (): Move => {
    move ??= new Move(atlas);
    return move;
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || !isMark(event.target)) return;
    end(true);
    const letGo = followDrag(event, element, plate, begin(), (isKept) => {
      letGo();
      end(isKept);
    });
  };
  const key = (event: KeyboardEvent) => {
    const azimuth = AZIMUTHS.get(event.key);
    if (!isMark(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    // The mark is no region that Enter could select.
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    if (event.key === 'Escape' && move !== null) {
      event.stopPropagation();
      end(false);
    }
    if (azimuth === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const from = begin().at();
    if (from !== null) begin().to(geodesicPoint(from, azimuth, event.shiftKey ? LARGE_STEP_KM : STEP_KM));
  };
  const rest = (event: Event) => {
    if (event instanceof KeyboardEvent && !AZIMUTHS.has(event.key)) return;
    if (isMark(event.target)) end(true);
  };
  // A click on the mark is none on the ground beneath it.
  const click = (event: MouseEvent) => {
    if (isMark(event.target)) event.stopPropagation();
  };
  element.addEventListener('pointerdown', press);
  element.addEventListener('keydown', key);
  element.addEventListener('keyup', rest);
  element.addEventListener('focusout', rest);
  element.addEventListener('click', click, { capture: true });
  return () => {
    end(true);
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('keydown', key);
    element.removeEventListener('keyup', rest);
    element.removeEventListener('focusout', rest);
    element.removeEventListener('click', click, { capture: true });
  };
}

/** Follows a pointer from its press on; `over` is told once whether what it did is kept. */
function followDrag(
  press: PointerEvent,
  element: HTMLElement,
  plate: Asked,
  move: Move,
  over: (isKept: boolean) => void,
): () => void {
  const { left, top } = element.getBoundingClientRect();
  const at = move.at();
  const [x, y] = at === null ? [0, 0] : project(plate.camera(), plate.size(), at);
  // The mark keeps its place under the hand, wherever on it the press was.
  const [dx, dy] = [x + left - press.clientX, y + top - press.clientY];
  let wanders = false;
  let asked = 0;
  let latest = press;
  const show = () => {
    asked = 0;
    move.to(unproject(plate.camera(), plate.size(), [latest.clientX + dx - left, latest.clientY + dy - top]));
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    latest = event;
    wanders ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > SLACK;
    if (wanders && asked === 0) asked = requestAnimationFrame(show);
  };
  const release = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (asked !== 0) show();
    over(true);
  };
  const cancel = (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) over(false);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    over(false);
  };
  addEventListener('pointermove', follow);
  addEventListener('pointerup', release);
  addEventListener('pointercancel', cancel);
  addEventListener('keydown', giveUp, { capture: true });
  return () => {
    cancelAnimationFrame(asked);
    removeEventListener('pointermove', follow);
    removeEventListener('pointerup', release);
    removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', giveUp, { capture: true });
  };
}

/** One way of the reference from where it was. */
class Move {
  private readonly atlas: Atlas;
  private readonly from: Reference | null = store.getState().scene.finding.reference;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
  }

  /** Where it is now. */
  at(): LonLat | null {
    const { reference } = store.getState().scene.finding;
    return (reference === null ? null : referenceEnds(reference, this.atlas))?.positions[0]?.at ?? null;
  }

  to(at: LonLat): void {
    const spot = spotOnSheet(at, this.atlas.sheet);
    if (spot !== null) setReference({ kind: 'spot', at: spot }, 'drag');
  }

  /** One step for back, from where it was to where it is; or none. */
  end(isKept: boolean): void {
    const { reference } = store.getState().scene.finding;
    if (reference === this.from) return;
    setReference(this.from, 'drag');
    if (isKept) setReference(reference);
  }
}

function isMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-reference]') !== null;
}
