/** A place of something from outside that was left out or mended. */
interface ListedFault<Expectation extends string> {
  readonly place: string;
  readonly found: string;
  readonly expected: Expectation;
}

/** The faults found while something from outside is read, the first of them in full. */
export class FaultList<Expectation extends string> {
  readonly faults: ListedFault<Expectation>[] = [];
  /** Found beyond those. */
  more = 0;

  /** @param place as a programmer would write it @param value what stands there */
  tell(place: string, value: unknown, expected: Expectation): void {
    if (this.faults.length < MOST_LISTED) this.faults.push({ place, found: spelt(value), expected });
    else this.more += 1;
  }
}

/** What stands somewhere, in a few signs that no language is needed for; empty for nothing. */
export function spelt(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value).replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const MOST_LISTED = 50;
const LONGEST_SHOWN = 60;
