import StabilityWorker from './stabilityWorker.ts?worker&inline';

/**
 * Starts the worker that shakes weights out of the page itself: a page from a disk may load no other file. Vite writes it
 * as a plain script, since Chromium lets no page from a disk start a module of its own making.
 * @throws where the browser lets no worker be made
 */
export function startStabilityWorker(): Worker {
  return new StabilityWorker();
}
