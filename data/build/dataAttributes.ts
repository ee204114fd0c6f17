import { createHash } from 'node:crypto';
import type { GeoFile, LaterFile } from '../../src/model/loadFault.ts';

/** How the page says which data its build has checked: the page checks again only what is not the same any more. */
export function dataAttributes(file: GeoFile | LaterFile, data: string | Uint8Array): string {
  return `data-file="${file}" data-sha256="${createHash('sha256').update(data).digest('hex')}"`;
}
