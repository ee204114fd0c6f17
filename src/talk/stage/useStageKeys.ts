import { useEffect } from 'react';
import { store } from '../../state/store.ts';
import { endTalk, goToStep, setBlack, setPointer, turnStep } from '../../state/talkActions.ts';
import { isField } from '../../ui/isField.ts';
import { letterKeysOn } from '../../ui/letterKeys.ts';
import { enterFullscreen, leaveFullscreen } from './fullscreen.ts';
import { type StageCommand, stageCommand } from './stageKeys.ts';

/** What the stage does that is not in the store. */
export interface StageMoves {
  /** Shows or hides the list of keys. */
  readonly setHelp: (open: boolean) => void;
  readonly togglePointer: () => void;
  /** Goes back from an aside; false where none is shown. */
  readonly leaveAside: () => boolean;
}

/**
 * Answers the keys of the stage before map and page do. A key held down counts once: a clicker that hangs would otherwise
 * run to the end. While the list of keys is open, keys that turn the page close it first.
 */
export function useStageKeys(moves: StageMoves): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isField(event.target)) return;
      const command = stageCommand(event, isReached(event.target), letterKeysOn());
      if (command === null) return;
      const dialog = document.querySelector('dialog[open]');
      // An open list of keys closes itself, and scrolls by its own keys.
      if (dialog !== null && !CLICKED.has(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (dialog !== null) moves.setHelp(false);
      run(command, moves);
    };
    addEventListener('keydown', answer, { capture: true });
    return () => removeEventListener('keydown', answer, { capture: true });
  }, [moves]);
}

/** Keys that clickers send to turn the page. */
const CLICKED: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft']);

/** A control that the keyboard reached; what was merely clicked does not keep a clicker's keys. */
function isReached(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('button:focus-visible, a:focus-visible, [role="button"]:focus-visible, input')
  );
}

function run(command: StageCommand, moves: StageMoves): void {
  switch (command) {
    case 'next':
      turnStep(1);
      return;
    case 'previous':
      turnStep(-1);
      return;
    case 'first':
      goToStep(1);
      return;
    case 'last':
      goToStep(Number.MAX_SAFE_INTEGER);
      return;
    case 'restart':
      enterFullscreen();
      goToStep(1);
      return;
    case 'black':
      setBlack(!store.getState().talk.black);
      return;
    case 'pointer':
      if (store.getState().talk.pointer !== null) setPointer(null);
      moves.togglePointer();
      return;
    case 'help':
      moves.setHelp(true);
      return;
    case 'end':
      end(moves);
      return;
    case 'nothing':
  }
}

/** Closes the topmost thing: the dark screen, an aside, full screen, the talk. */
function end(moves: StageMoves): void {
  if (store.getState().talk.black) setBlack(false);
  else if (moves.leaveAside()) return;
  else if (document.fullscreenElement !== null) leaveFullscreen();
  else endTalk();
}
