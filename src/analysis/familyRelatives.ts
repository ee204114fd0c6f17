import type { MaterialEntry, SearchEntry } from '../model/searchEntry.ts';
import type { SearchHit } from './searchRank.ts';

/**
 * Gives a function that adds to hits the other materials of a family that was asked for by its name or by a whole
 * wording of it: who asks for aluminium profiles also learns who is named for processed aluminium.
 */
export function familyRelatives(entries: readonly SearchEntry[]): (hits: readonly SearchHit[]) => readonly SearchHit[] {
  const families = new Map<string, MaterialEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'material') continue;
    const known = families.get(entry.family);
    if (known) known.push(entry);
    else families.set(entry.family, [entry]);
  }
  return (hits) => {
    const met = new Set<SearchEntry>(hits.map(({ entry }) => entry));
    const asked = new Set(hits.filter(asksForFamily).map(({ entry }) => entry.id));
    const others = [...asked].flatMap((id) => families.get(id) ?? []).filter((entry) => !met.has(entry));
    return others.map((entry) => ({ entry, tier: 'word', spans: [], throughFamily: true }));
  };
}

function asksForFamily({ entry, tier, spans: [span] }: SearchHit): boolean {
  return entry.kind === 'family' && span !== undefined && (span.whole || (tier === 'prefix' && span.name === 0));
}
