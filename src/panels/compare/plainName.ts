import { LONGEST_NAME } from '../../model/scenario.ts';

/** A name as a scenario keeps it: without spaces at its ends, no line breaks, not too long, no character cut in two. */
export function plainName(text: string): string {
  return [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trim();
}
