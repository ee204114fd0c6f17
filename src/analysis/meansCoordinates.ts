import { MOST_COORDINATES, plainCoordinates } from './plainCoordinates.ts';

/** Whether what is typed is meant for coordinates and not for a name: digits, and nothing that stands in no coordinates. */
export function meansCoordinates(text: string): boolean {
  const start = text.slice(0, MOST_COORDINATES);
  return /\p{Nd}/u.test(start.normalize('NFKC')) && plainCoordinates(start) !== null;
}
