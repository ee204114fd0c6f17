import type { AreaId } from '../../model/ids.ts';

/** The area that an element of the compare map stands for, or null. */
export function areaAt(target: EventTarget | null): AreaId | null {
  const area = target instanceof Element ? target.closest('[data-area]')?.getAttribute('data-area') : null;
  return (area ?? null) as AreaId | null;
}
