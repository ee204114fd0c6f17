const STORED = 'yuecai-letter-keys';

/** Whether single-letter keys are on. Stored state is not trusted: anything but `off` is on. */
export function letterKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true; // Storage can be forbidden; the keys then work for this visit.
  }
}

/** Keeps the choice for the next visit, where storage is allowed. */
export function keepLetterKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Storage can be forbidden; the choice then holds for this visit.
  }
}
