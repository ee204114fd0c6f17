import type { Outline } from './outline.ts';
import { outlineId } from './outlineId.ts';

/** The outline that stands in the document already, prerendered; empty where there is none. */
export function readOutline(plate: Element): Outline {
  const start = outlineId('');
  const paths = [...plate.querySelectorAll(`path[id^="${start}"]`)];
  return new Map(paths.map((path) => [path.id.slice(start.length), path.getAttribute('d') ?? '']));
}
