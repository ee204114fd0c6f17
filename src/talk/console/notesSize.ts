/** Sizes of the notes, px at a window of 1440 × 810. */
const NOTE_SIZES = [16, 18, 21, 24, 28, 34, 42, 52] as const;
const USUAL = 3;
const STORED = 'yuecai-console-notes';

/** The size of the notes as the presenter left it, as a place in the scale of sizes. Stored state is not trusted. */
export function keptNotesSize(): number {
  try {
    const stored = localStorage.getItem(STORED);
    return stored !== null && /^\d$/.test(stored) ? withinSizes(Number(stored)) : USUAL;
  } catch {
    return USUAL; // Storage can be forbidden; the choice then holds for this visit.
  }
}

/** Keeps the size for the next visit, where storage is allowed. */
export function keepNotesSize(size: number): void {
  try {
    localStorage.setItem(STORED, String(size));
  } catch {
    // Storage can be forbidden; the choice then holds for this visit.
  }
}

/** The nearest place in the scale, and what it is in px. */
export function withinSizes(size: number): number {
  return Math.min(Math.max(0, size), NOTE_SIZES.length - 1);
}

export function notesPx(size: number): number {
  return NOTE_SIZES[withinSizes(size)] ?? NOTE_SIZES[USUAL];
}
