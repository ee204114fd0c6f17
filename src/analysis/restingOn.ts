import type { FigureEntry } from '../model/entry.ts';
import type { Evidence } from '../model/figure.ts';

/** What something worked out rests on: the sources of its parts, each once, and their edition where all share one. */
export function restingOn(parts: readonly Evidence[]): Pick<FigureEntry, 'sources' | 'edition'> {
  const editions = new Set(parts.map(({ edition }) => edition));
  return {
    sources: [...new Set(parts.map(({ source }) => source))],
    edition: editions.size === 1 ? (parts[0]?.edition ?? null) : null,
  };
}
