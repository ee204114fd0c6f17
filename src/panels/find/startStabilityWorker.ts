import StabilityWorker from './stabilityWorker.ts?worker';

/**
 * Starts the worker that shakes weights, from a file of its own; the build of one file puts `startInlineWorker.ts` in the
 * place of this.
 * @throws where the browser lets no worker be made
 */
export function startStabilityWorker(): Worker {
  return new StabilityWorker();
}
