import { type RefObject, useEffect, useRef } from 'react';
import type { AreaId } from '../model/ids.ts';

/**
 * Keeps the keyboard where the reader was: a choice made inside the column replaces what had the focus, so the new
 * panel's title takes it, and on the way back the row the reader left. A choice made on the map moves nothing.
 */
export function useFocusAfterSelection(column: RefObject<HTMLElement | null>, selected: AreaId | null): void {
  const inside = useRef(false);
  const before = useRef(selected);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && column.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [column]);

  useEffect(() => {
    const left = before.current;
    before.current = selected;
    if (left === selected || !inside.current || column.current?.contains(document.activeElement)) return;
    const target = selected === null ? `[data-area="${left}"] button` : '#panel-title';
    column.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: selected !== null });
  }, [column, selected]);
}
