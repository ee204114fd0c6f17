import { type RefObject, useEffect, useRef } from 'react';
import type { AreaId, DepartmentId, PlaceId } from '../model/ids.ts';
import type { View } from '../model/scene.ts';
import type { Listing } from '../state/store.ts';

/** What the column shows: the topmost that is not null. */
export interface Reading {
  readonly site: PlaceId | null;
  readonly listing: Listing | null;
  readonly department: DepartmentId | null;
  readonly area: AreaId | null;
  readonly view: View;
}

/**
 * Keeps the keyboard where the reader was: a choice made inside the column, and a list asked for in the legend, replaces
 * what had the focus, so the new panel's title takes it, and on the way back the row the reader left. A choice made on the
 * map moves nothing.
 */
export function useFocusAfterSelection(column: RefObject<HTMLElement | null>, reading: Reading): void {
  const { site, listing, department, area, view } = reading;
  const follows = useRef(false);
  const before = useRef<Reading>(reading);
  /** Where in the column a department was last named under the focus. */
  const named = useRef<string | null>(null);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      const { target } = event;
      follows.current =
        target instanceof Element && (column.current?.contains(target) === true || target.matches('[data-lists]'));
      if (target instanceof HTMLElement) named.current = target.dataset['at'] ?? named.current;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [column]);

  useEffect(() => {
    const left = before.current;
    const now: Reading = { site, listing, department, area, view };
    before.current = now;
    const same = left.site === site && left.listing === listing && left.department === department && left.area === area;
    if ((same && left.view === view) || !follows.current || column.current?.contains(document.activeElement)) return;
    const row = firstOf(waysBack(left, now, named.current));
    row?.closest('details')?.setAttribute('open', '');
    const target = row ?? column.current?.querySelector<HTMLElement>('#panel-title') ?? column.current;
    target?.focus({ preventScroll: row === null });
  }, [column, site, listing, department, area, view]);
}

/** What may have opened the thing that was closed, the likeliest first; none where something was opened. */
function waysBack(left: Reading, now: Reading, named: string | null): readonly string[] {
  // A row of the nine, or on the way up one of the cities and counties; on the way down there is none.
  if (left.area !== now.area) return left.area === null ? [] : [`#reading [data-area="${left.area}"] button`];
  if (left.site !== null && now.site === null) return [`#reading [data-place="${left.site}"]`];
  if (left.listing?.kind === 'layer' && now.listing === null && now.site === null)
    return [`[data-lists="${left.listing.layer}"]`];
  if (left.department === null || now.department !== null) return [];
  const button = `#reading [data-department="${left.department}"]`;
  return named === null ? [button] : [`${button}[data-at="${named}"]`, button];
}

function firstOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
