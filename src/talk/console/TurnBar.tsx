import type { TalkCommand, TalkState } from '../../model/talkMessage.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import type { Pointing } from './usePointing.ts';

interface TurnBarProps {
  readonly state: TalkState;
  readonly count: number;
  readonly pointing: Pointing;
  readonly isJoined: boolean;
  readonly ask: (command: TalkCommand) => void;
  readonly w: ConsoleWords;
}

/** Turns steps, darkens the screen, holds the pointer. */
export function TurnBar({ state, count, pointing, isJoined, ask, w }: TurnBarProps) {
  const { step, black } = state;
  const stands = !isJoined || step === null;
  return (
    <fieldset className="console-turns" aria-label={w.turns}>
      <Button icon="previous" disabled={stands || step === 1} onClick={() => ask({ do: 'turn', by: -1 })}>
        {w.previous}
      </Button>
      <Button icon="next" tone="primary" disabled={stands || step === count} onClick={() => ask({ do: 'turn', by: 1 })}>
        {w.next}
      </Button>
      <Button aria-pressed={black} disabled={stands} onClick={() => ask({ do: 'black', on: !black })}>
        {black ? w.lightUp : w.blackOut}
      </Button>
      <Button aria-pressed={pointing.isOn} disabled={stands} onClick={pointing.toggle}>
        {w.pointer}
      </Button>
    </fieldset>
  );
}
