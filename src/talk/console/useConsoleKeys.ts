import { useEffect, useEffectEvent } from 'react';
import { isField } from '../../ui/isField.ts';
import { letterKeysOn } from '../../ui/letterKeys.ts';
import { consoleKey, type KeyTarget } from './consoleKeys.ts';
import type { ConsoleLink } from './consoleLink.ts';
import { keyCommand } from './keyCommand.ts';
import type { Pointing } from './usePointing.ts';

/**
 * Answers keyboard and clicker in the console's window as the audience's window does: a clicker speaks to whichever has the
 * focus. A key held down counts once, unless it moves the pointer. Esc first puts the pointer away.
 */
export function useConsoleKeys(link: ConsoleLink, pointing: Pointing): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const asked = consoleKey(event, targetOf(event.target), letterKeysOn());
    if (asked === null) return;
    event.preventDefault(); // The page would scroll, or load anew.
    if (asked.do === 'move') pointing.move(asked.by);
    else if (event.repeat) return;
    else if (asked.do === 'pointer' || (asked.do === 'end' && pointing.isOn)) pointing.toggle();
    else {
      const command = keyCommand(asked.do, link.view.get());
      if (command !== null) link.ask(command);
    }
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => answer(event);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

/** What was merely clicked does not keep a clicker's keys: only what the keyboard reached has the space bar to itself. */
function targetOf(target: EventTarget | null): KeyTarget {
  if (isField(target)) return 'field';
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input')) return 'choice';
  if (target.matches('button:focus-visible, a:focus-visible')) return 'button';
  return target.matches('section[tabindex]') ? 'scroller' : 'page';
}
