import { useCallback } from 'react';
import { redoScenario, undoScenario } from '../../state/scenarioActions.ts';
import { type ScenarioSteps, store } from '../../state/store.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface UndoButtonsProps {
  readonly steps: ScenarioSteps;
  /** Told what was done; the same function each time. */
  readonly onSay: (text: string) => void;
}

/** Takes steps of the scenario back and makes them again, by button and by key; each says how many there are. */
export function UndoButtons({ steps, onSay }: UndoButtonsProps) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang);
  const undo = useCallback(() => {
    const left = stepsLeft('past');
    undoScenario();
    onSay(left === 0 ? w.nothingToUndo : w.undone(left - 1));
  }, [w, onSay]);
  const redo = useCallback(() => {
    const left = stepsLeft('future');
    redoScenario();
    onSay(left === 0 ? w.nothingToRedo : w.redone(left - 1));
  }, [w, onSay]);
  useUndoKeys(undo, redo);
  return (
    <span className="scenario-steps">
      <StepButton icon="undo" label={w.undo(steps.past.length)} count={steps.past.length} onClick={undo} />
      <StepButton icon="redo" label={w.redo(steps.future.length)} count={steps.future.length} onClick={redo} />
    </span>
  );
}

function stepsLeft(way: 'past' | 'future'): number {
  return store.getState().scenario?.[way].length ?? 0;
}

interface StepButtonProps {
  readonly icon: 'undo' | 'redo';
  readonly label: string;
  readonly count: number;
  readonly onClick: () => void;
}

/** It can always be pressed, so that the keyboard never loses it; with nothing to do it says so. */
function StepButton({ icon, label, count, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button scenario-step"
      title={label}
      aria-disabled={count === 0}
      onClick={onClick}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      <Icon name={icon} />
      <small aria-hidden="true">{count > 0 && count}</small>
    </button>
  );
}
