import { afterEach, describe, expect, it, vi } from 'vitest';
import { type StabilityQuestion, stability } from '../../../src/analysis/stability.ts';

type Heard = (event: { readonly data?: unknown }) => void;

/** What is asked of a worker, and a hand to answer with. */
class FakeWorker {
  readonly asked: { readonly id: number; readonly question: StabilityQuestion }[] = [];
  readonly heard = new Map<string, Heard>();
  isOver = false;

  addEventListener(kind: string, heard: Heard): void {
    this.heard.set(kind, heard);
  }

  postMessage(message: FakeWorker['asked'][number]): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isOver = true;
  }

  answer(at: number): void {
    const asked = this.asked[at];
    if (asked) this.heard.get('message')?.({ data: { id: asked.id, answer: stability(asked.question) } });
  }
}

const question: StabilityQuestion = {
  shares: Float64Array.from([1, 0, 0, 1]),
  weights: Float64Array.from([50, 50]),
  draws: 100,
  seed: 1,
};
const other = { ...question, seed: 2 };

/** A page of its own, whose workers are started so. */
async function onPage(start: () => FakeWorker) {
  vi.resetModules();
  vi.doMock('../../../src/panels/find/startStabilityWorker.ts', () => ({ startStabilityWorker: start }));
  return (await import('../../../src/panels/find/askStability.ts')).askStability;
}

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../src/panels/find/startStabilityWorker.ts');
});

describe('askStability', () => {
  it('has one worker answer each question', async () => {
    const worker = new FakeWorker();
    const start = vi.fn(() => worker);
    const ask = await onPage(start);
    const [one, two] = [ask(question), ask(other)];
    worker.answer(1);
    worker.answer(0);
    expect(await one).toEqual(stability(question));
    expect(await two).toEqual(stability(other));
    expect(start).toHaveBeenCalledTimes(1);
    expect(worker.isOver).toBe(false);
  });

  it('answers on the page where no worker can be made', async () => {
    const start = vi.fn(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const ask = await onPage(start);
    expect(await ask(question)).toEqual(stability(question));
    expect(await ask(other)).toEqual(stability(other));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('answers on the page what a broken worker leaves', async () => {
    const worker = new FakeWorker();
    const ask = await onPage(() => worker);
    const answers = [ask(question), ask(other)];
    worker.heard.get('error')?.({});
    expect(await Promise.all(answers)).toEqual([stability(question), stability(other)]);
    expect(worker.isOver).toBe(true);
    expect(await ask(question)).toEqual(stability(question));
    expect(worker.asked).toHaveLength(2);
  });

  it('does not take its own being busy for the worker’s silence', async () => {
    vi.useFakeTimers();
    const worker = new FakeWorker();
    const ask = await onPage(() => worker);
    const answer = ask(question);
    // After a long task the first timer comes before the message that has long been there.
    vi.advanceTimersToNextTimer();
    worker.answer(0);
    vi.advanceTimersByTime(10_000);
    expect(await answer).toEqual(stability(question));
    expect(worker.isOver).toBe(false);
  });

  it('waits for a silent worker no longer than two seconds', async () => {
    vi.useFakeTimers();
    const worker = new FakeWorker();
    const ask = await onPage(() => worker);
    const answer = ask(question);
    vi.advanceTimersByTime(1999);
    expect(worker.isOver).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await answer).toEqual(stability(question));
    expect(worker.isOver).toBe(true);
  });
});
