import type { Atlas } from '../model/atlas.ts';
import type { EntryGroup, PositionEntry, Screen } from '../model/entry.ts';
import { positionKey } from '../model/entryKey.ts';
import type { Localized } from '../model/localized.ts';
import type { Position } from '../model/place.ts';

/** An entry for each point: the seats of the cities, and the places that have one. */
export function positionEntries({ cities, enterprises, sites }: Atlas): readonly PositionEntry[] {
  return [
    ...cities.map(({ code, fullName, seat }) => entryOf(code, fullName, seat, 'city-positions', ['city', 'region'])),
    ...enterprises.flatMap(({ id, name, position }) =>
      position ? [entryOf(id, name, position, 'enterprise-positions', ['place', 'map'])] : [],
    ),
    ...sites.flatMap(({ id, name, position }) =>
      position ? [entryOf(id, name, position, 'site-positions', ['place', 'map'])] : [],
    ),
  ];
}

function entryOf(
  id: string,
  subject: Localized,
  position: Position,
  group: EntryGroup,
  screens: readonly Screen[],
): PositionEntry {
  return {
    kind: 'position',
    key: positionKey(id),
    id,
    group,
    subject,
    screens,
    sources: position.sources,
    edition: null,
    locator: null,
    formula: null,
    parts: [],
    note: null,
    position,
  };
}
