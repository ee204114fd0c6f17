import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a committed file, by its path in the repository. */
export function shipped(path: string): string {
  return readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
}
