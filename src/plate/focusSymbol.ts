import type { AreaId } from '../model/ids.ts';

/** Puts the keyboard's focus on a region's symbol in a plate. */
export function focusSymbol(plate: HTMLElement, area: AreaId): void {
  const symbol = `[role="button"][data-area="${CSS.escape(area)}"]`;
  plate.querySelector<SVGElement>(symbol)?.focus({ preventScroll: true });
}
