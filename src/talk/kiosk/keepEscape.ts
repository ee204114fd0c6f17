/**
 * Has Esc reach the page in full screen too, where the browser would leave that at the first press: held, it still does.
 * Only some browsers can; elsewhere nothing changes. Returns a function that gives the key back.
 */
export function keepEscape(): () => void {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard');
  if (!isLockable(keyboard)) return () => undefined;
  const follow = () => {
    if (document.fullscreenElement === null) keyboard.unlock();
    else keyboard.lock(['Escape']).catch(() => undefined); // Refused: Esc leaves full screen, and the loop goes on.
  };
  follow();
  document.addEventListener('fullscreenchange', follow);
  return () => {
    document.removeEventListener('fullscreenchange', follow);
    keyboard.unlock();
  };
}

interface LockableKeyboard {
  lock(keys: readonly string[]): Promise<void>;
  unlock(): void;
}

function isLockable(value: unknown): value is LockableKeyboard {
  return typeof value === 'object' && value !== null && 'lock' in value && typeof value.lock === 'function';
}
