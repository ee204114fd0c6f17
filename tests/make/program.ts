import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of an installed program by its name, as a shell would find it; null where there is none. */
export function program(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(existsSync) ?? null;
}
