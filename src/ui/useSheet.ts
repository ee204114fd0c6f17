import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

export const SHEET_SIZES = ['peek', 'half', 'full'] as const;
/** The three heights a bottom sheet rests at: 96 px, 48% and 92% of the window. */
export type SheetSize = (typeof SHEET_SIZES)[number];

export interface Sheet {
  readonly size: SheetSize;
  readonly setSize: (size: SheetSize) => void;
  /** Height in CSS px while a drag goes on, else null: the size then decides. */
  readonly dragged: number | null;
  /** For the handle: drag, arrow keys, and a press that goes to the next size. */
  readonly handle: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onClick: () => void;
  };
}

/** A bottom sheet that rests at three heights, moved by drag, by arrow keys, or by pressing its handle. */
export function useSheet(): Sheet {
  const [size, setSize] = useState<SheetSize>('half');
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number; moved: boolean } | null>(null);

  const heightAt = (event: PointerEvent<HTMLElement>): number =>
    start.current === null ? 0 : start.current.height + start.current.y - event.clientY;
  const step = (by: 1 | -1) => setSize(SHEET_SIZES[SHEET_SIZES.indexOf(size) + by] ?? size);

  return {
    size,
    setSize,
    dragged,
    handle: {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = {
          y: event.clientY,
          height: heightOf(event.currentTarget.parentElement) || restingHeight(size),
          moved: false,
        };
      },
      onPointerMove: (event) => {
        if (start.current === null) return;
        start.current.moved ||= Math.abs(event.clientY - start.current.y) > CLICK_SLACK;
        if (start.current.moved) setDragged(clamp(heightAt(event)));
      },
      onPointerUp: (event) => {
        if (start.current?.moved) setSize(nearestSize(heightAt(event)));
        setDragged(null);
      },
      onPointerCancel: () => {
        start.current = null;
        setDragged(null);
      },
      onKeyDown: (event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      },
      onClick: () => {
        const wasDrag = start.current?.moved === true;
        start.current = null;
        if (!wasDrag) setSize(SHEET_SIZES[(SHEET_SIZES.indexOf(size) + 1) % SHEET_SIZES.length] ?? 'half');
      },
    },
  };
}

/** Movement in px below which a press is a press. */
const CLICK_SLACK = 6;
const SHARES: Readonly<Record<SheetSize, number | null>> = { peek: null, half: 0.48, full: 0.92 };
const PEEK_PX = 96;

function restingHeight(size: SheetSize): number {
  const share = SHARES[size];
  return share === null ? PEEK_PX : share * innerHeight;
}

/** As it stands now: a style may let a sheet rest lower than its share. */
function heightOf(sheet: Element | null): number {
  return sheet?.getBoundingClientRect().height ?? 0;
}

function nearestSize(height: number): SheetSize {
  const distance = (size: SheetSize) => Math.abs(restingHeight(size) - height);
  return SHEET_SIZES.reduce((best, size) => (distance(size) < distance(best) ? size : best), 'half');
}

function clamp(height: number): number {
  return Math.min(Math.max(height, PEEK_PX), restingHeight('full'));
}
