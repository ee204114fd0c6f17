import { type Stability, type StabilityQuestion, stability } from '../../analysis/stability.ts';
import { startStabilityWorker } from './startStabilityWorker.ts';

/** A worker whose code does not come, or that says nothing for as long, is done without. */
const PATIENCE_MS = 2000;

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
    clearTimeout(patience);
    patience = setTimeout(goAlone, PATIENCE_MS);
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

/** Answers what waits, and from now on all, on the page. */
function goAlone(): void {
  clearTimeout(patience);
  isAlone = true;
  worker?.terminate();
  worker = null;
  for (const { question, answer } of waiting.values()) answer(stability(question));
  waiting.clear();
}
