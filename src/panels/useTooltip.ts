import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AreaId, PlaceId } from '../model/ids.ts';
import { useAtlasState, useHover } from '../state/hooks.ts';

export interface ShownTooltip {
  /** What it is about: places where there are any, else an area. */
  readonly id: AreaId | null;
  readonly places: readonly PlaceId[];
  /** In CSS px from the upper left of the map's box. */
  readonly x: number;
  readonly y: number;
  /** Which way the tooltip opens from the point, so that it stays in the box. */
  readonly side: 'right' | 'left';
}

const DELAY_MS = 200;
/** Distance from pointer to tooltip: near enough to be reached, far enough not to cover what it names. */
const OFFSET = 10;

/** Where a tooltip stands over the parent of `layer`, or null. It stays while the pointer rests on it, and goes on Esc. */
export function useTooltip(layer: RefObject<HTMLElement | null>): ShownTooltip | null {
  const hovered = useHover();
  const places = useAtlasState((state) => state.hoverPlaces);
  const selected = useAtlasState((state) => state.scene.areas[0] ?? null);
  const point = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const site = useAtlasState((state) => state.scene.site);
  const [shown, setShown] = useState<ShownTooltip | null>(null);

  useEffect(() => {
    const box = layer.current?.parentElement;
    if (!box) return;
    const follow = (event: PointerEvent) => {
      const { left, top } = box.getBoundingClientRect();
      point.current = event.pointerType === 'touch' ? null : { x: event.clientX - left, y: event.clientY - top };
    };
    const leave = () => {
      point.current = null;
      setShown(null);
    };
    box.addEventListener('pointermove', follow);
    box.addEventListener('pointerleave', leave);
    return () => {
      box.removeEventListener('pointermove', follow);
      box.removeEventListener('pointerleave', leave);
    };
  }, [layer]);

  useEffect(() => {
    const own = layer.current;
    const box = own?.parentElement;
    if (!own || !box) return;
    const timer = setTimeout(() => {
      if (own.querySelector(':hover')) return;
      const at = point.current ?? focusPoint(box);
      const nothing = hovered === null && places.length === 0;
      setShown(nothing || at === null ? null : { id: hovered, places, ...placed(at, box) });
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [hovered, places, layer]);

  // What is selected stands in the panel already.
  const [place, ...more] = shown?.places ?? [];
  const known = shown !== null && (place === undefined ? shown.id === selected : more.length === 0 && place === site);
  const visible = known ? null : shown;
  useEffect(() => {
    if (visible === null) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // Esc closes the topmost thing only: the panel waits for the next.
      setShown(null);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [visible]);

  return visible;
}

function placed(
  at: { readonly x: number; readonly y: number },
  box: HTMLElement,
): Pick<ShownTooltip, 'x' | 'y' | 'side'> {
  const side = at.x > box.clientWidth - 260 ? 'left' : 'right';
  const y = Math.min(at.y + OFFSET, Math.max(0, box.clientHeight - 72));
  return { side, x: side === 'right' ? at.x + OFFSET : at.x - OFFSET, y };
}

/** The middle of what has the focus in the map, for readers who go by keys. */
function focusPoint(box: HTMLElement): { readonly x: number; readonly y: number } | null {
  const focused = document.activeElement;
  if (!focused || !box.contains(focused) || !focused.matches(':focus-visible')) return null;
  const own = focused.getBoundingClientRect();
  const { left, top } = box.getBoundingClientRect();
  return { x: (own.left + own.right) / 2 - left, y: own.bottom - top };
}
