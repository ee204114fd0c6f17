import { LONGEST_NAME } from './scenario.ts';

/** As much of a name as there is room for, in UTF-16 units; no character is cut in two. */
export function shortName(name: string, most = LONGEST_NAME): string {
  return name.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
