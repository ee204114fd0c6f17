import { type StabilityQuestion, stability } from '../../analysis/stability.ts';

/** The other end of `askStability`: answers each question under its number. */
addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly question: StabilityQuestion }>) => {
  postMessage({ id: data.id, answer: stability(data.question) });
});
