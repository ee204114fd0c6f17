import { readFileSync } from 'node:fs';

/** The text of a committed file, by its path in the repository. */
export function shipped(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
