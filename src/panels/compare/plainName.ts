import { shortName } from '../../model/shortName.ts';

/** A name as a scenario keeps it: on one line, without spaces at its ends and what cannot be seen, not too long. */
export function plainName(text: string): string {
  const seen = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');
  return shortName(seen.trim()).trim();
}
