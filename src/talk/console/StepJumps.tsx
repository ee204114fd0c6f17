import { useEffect, useRef } from 'react';
import type { Lang } from '../../model/localized.ts';
import type { StoryStep } from '../../model/story.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { Spoken } from './Spoken.tsx';

interface StepJumpsProps {
  readonly steps: readonly StoryStep[];
  /** From 1; null where no step is on the screen. */
  readonly current: number | null;
  /** The language of the audience. */
  readonly spoken: Lang;
  readonly isJoined: boolean;
  readonly onJump: (step: number) => void;
  readonly w: ConsoleWords;
}

/** All steps, to go to any of them. The one on screen stays in sight. */
export function StepJumps({ steps, current, spoken, isJoined, onJump, w }: StepJumpsProps) {
  const list = useRef<HTMLOListElement>(null);
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  useEffect(() => {
    if (current !== null) list.current?.children[current - 1]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className="console-steps" aria-labelledby="console-steps">
      <h2 id="console-steps">{w.steps}</h2>
      <ol ref={list}>
        {numbered.map(({ step, number }) => (
          <li key={number}>
            <button
              type="button"
              aria-current={number === current ? 'step' : undefined}
              disabled={!isJoined}
              onClick={() => onJump(number)}
            >
              <b>{number}</b> <Spoken text={step.title} lang={spoken} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
