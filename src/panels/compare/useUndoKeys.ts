import { useEffect } from 'react';
import { isField } from '../../ui/isField.ts';

/**
 * Ctrl or Cmd with Z takes a step of the scenario back, with Shift+Z or Y makes it again; not while something is being
 * typed, where these keys belong to the field.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isTypedInto(event.target))
        return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && !(key === 'y' && !event.shiftKey)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [undo, redo]);
}

/** A list of choices takes no text, and a field that says it is at rest has none to take back. */
function isTypedInto(target: EventTarget | null): boolean {
  return isField(target) && !(target instanceof Element && target.matches('select, [data-at-rest="true"]'));
}
