import { type TalkClock, takenMs } from '../../model/talkMessage.ts';
import { spanText, timeOfDay } from '../../text/clockText.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useNow } from './useNow.ts';

interface ConsoleClockProps {
  readonly clock: TalkClock;
  /** Whether a step is on the screen. */
  readonly isTalking: boolean;
  readonly w: ConsoleWords;
  /** Null where the audience's window, which keeps the clock, does not answer. */
  readonly onSet: ((clock: TalkClock) => void) | null;
}

/** The time of day, and how long the talk has taken. */
export function ConsoleClock({ clock, isTalking, w, onSet }: ConsoleClockProps) {
  const now = useNow();
  const taken = takenMs(clock, now);
  const { begunAt, pausedAt } = clock;
  const start = () => onSet?.({ begunAt: Date.now(), pausedAt: null });
  const pause = () => onSet?.({ begunAt, pausedAt: Date.now() });
  const resume = () => {
    if (begunAt !== null && pausedAt !== null) onSet?.({ begunAt: begunAt + Date.now() - pausedAt, pausedAt: null });
  };
  const restart = () => onSet?.({ begunAt: Date.now(), pausedAt: pausedAt === null ? null : Date.now() });
  return (
    <div className="console-clock">
      <dl>
        <div>
          <dt>{w.clock}</dt>
          <dd>{timeOfDay(now)}</dd>
        </div>
        <div className="console-elapsed">
          <dt>{pausedAt === null ? w.elapsed : `${w.elapsed} · ${w.paused}`}</dt>
          <dd>{taken === null ? w.notBegun : spanText(taken)}</dd>
        </div>
      </dl>
      {taken === null && isTalking && (
        <Button disabled={onSet === null} onClick={start}>
          {w.startClock}
        </Button>
      )}
      {taken !== null && (
        <>
          <Button disabled={onSet === null} onClick={pausedAt === null ? pause : resume}>
            {pausedAt === null ? w.pause : w.resume}
          </Button>
          <Button disabled={onSet === null} onClick={restart}>
            {w.restart}
          </Button>
        </>
      )}
    </div>
  );
}
