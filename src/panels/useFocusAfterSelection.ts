import { type RefObject, useEffect, useRef } from 'react';
import type { AreaId, PlaceId } from '../model/ids.ts';
import type { Listing } from '../state/store.ts';

/** What the column shows: the topmost that is not null. */
export interface Reading {
  readonly site: PlaceId | null;
  readonly listing: Listing | null;
  readonly area: AreaId | null;
}

/**
 * Keeps the keyboard where the reader was: a choice made inside the column, and a list asked for in the legend, replaces
 * what had the focus, so the new panel's title takes it, and on the way back the row the reader left. A choice made on the
 * map moves nothing.
 */
export function useFocusAfterSelection(column: RefObject<HTMLElement | null>, { site, listing, area }: Reading): void {
  const follows = useRef(false);
  const before = useRef<Reading>({ site, listing, area });

  useEffect(() => {
    const note = (event: FocusEvent) => {
      const { target } = event;
      follows.current =
        target instanceof Element && (column.current?.contains(target) === true || target.matches('[data-lists]'));
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [column]);

  useEffect(() => {
    const left = before.current;
    before.current = { site, listing, area };
    const same = left.site === site && left.listing === listing && left.area === area;
    if (same || !follows.current || column.current?.contains(document.activeElement)) return;
    const way = wayBack(left, { site, listing, area });
    const row = way === null ? null : document.querySelector<HTMLElement>(way);
    row?.closest('details')?.setAttribute('open', '');
    const target = row ?? column.current?.querySelector<HTMLElement>('#panel-title');
    target?.focus({ preventScroll: row === null });
  }, [column, site, listing, area]);
}

/** What opened the thing that was closed; null where something was opened. */
function wayBack(left: Reading, now: Reading): string | null {
  if (left.site !== null && now.site === null && left.area === now.area) return `#reading [data-place="${left.site}"]`;
  if (left.listing?.kind === 'layer' && now.listing === null && now.site === null && left.area === now.area)
    return `[data-lists="${left.listing.layer}"]`;
  // A row of the nine, or on the way up one of the cities and counties; on the way down there is none.
  return left.area !== null && left.area !== now.area ? `#reading [data-area="${left.area}"] button` : null;
}
