import type { AreaId } from '../model/ids.ts';

/** Puts the keyboard's focus on a region's symbol in a plate. */
export function focusSymbol(plate: HTMLElement, area: AreaId): void {
  const symbol = `[role="button"][data-area="${CSS.escape(area)}"]`;
  plate.querySelector<SVGElement>(symbol)?.focus({ preventScroll: true });
}

/** What the symbol stands for that the keyboard's focus is on, as its markup says it; null of one that was clicked. */
export function focusedArea(target: EventTarget | null): string | null {
  return target instanceof Element && target.matches(':focus-visible') ? target.getAttribute('data-area') : null;
}
