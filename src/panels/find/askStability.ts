import { type Stability, type StabilityQuestion, stability } from '../../analysis/stability.ts';
import { startStabilityWorker } from './startStabilityWorker.ts';

/**
 * A worker whose code does not come, or that says nothing for two seconds, is done without. Counted in steps: a page that
 * was itself too busy to hear the answer has missed one at most.
 */
const STEP_MS = 500;
const STEPS = 4;

interface Waiting {
  readonly question: StabilityQuestion;
  readonly answer: (answer: Stability) => void;
}

/**
 * Finds how steady a ranking is, in a worker. Where none can be made or it fails, the page works it out itself: that takes
 * a few milliseconds, and the answer is the same.
 */
export function askStability(question: StabilityQuestion): Promise<Stability> {
  worker ??= isAlone ? null : start();
  const asked = worker;
  if (asked === null) return Promise.resolve(stability(question));
  return new Promise((answer) => {
    number += 1;
    waiting.set(number, { question, answer });
    bePatient(STEPS);
    asked.postMessage({ id: number, question });
  });
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let isAlone = false;
let number = 0;
let patience: ReturnType<typeof setTimeout> | undefined;

function start(): Worker | null {
  try {
    const started = startStabilityWorker();
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly id: number; readonly answer: Stability }>) => {
        waiting.get(data.id)?.answer(data.answer);
        waiting.delete(data.id);
        if (waiting.size === 0) clearTimeout(patience);
      },
    );
    started.addEventListener('error', goAlone);
    started.addEventListener('messageerror', goAlone);
    return started;
  } catch {
    // No worker here, as where the page's policy or the browser's settings refuse it.
    isAlone = true;
    return null;
  }
}

function bePatient(steps: number): void {
  clearTimeout(patience);
  patience = setTimeout(() => (steps > 1 ? bePatient(steps - 1) : goAlone()), STEP_MS);
}

/** Answers what waits, and from now on all, on the page. */
function goAlone(): void {
  clearTimeout(patience);
  isAlone = true;
  worker?.terminate();
  worker = null;
  for (const { question, answer } of waiting.values()) answer(stability(question));
  waiting.clear();
}
