import type { MapChoice } from '../panels/MapNote.tsx';

const STORED = 'yuecai-map';

/** What the reader chose on an earlier visit. Stored state is not trusted: anything unknown is no choice. */
export function keptMapChoice(): MapChoice {
  try {
    const kept = localStorage.getItem(STORED);
    return kept === 'plate' || kept === 'live' ? kept : null;
  } catch {
    return null; // Storage can be forbidden.
  }
}

/** Keeps the choice for the next visit, where storage is allowed. */
export function keepMapChoice(choice: MapChoice): void {
  try {
    if (choice === null) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, choice);
  } catch {
    // Storage can be forbidden; the choice then holds for this visit.
  }
}
