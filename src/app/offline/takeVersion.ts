import { isTalkShown } from './isTalkShown.ts';

/** How long a version may take to come in force, ms. */
const PATIENCE_MS = 10_000;

/**
 * Puts the version that waits in force and opens this page anew in it; other windows go on with theirs. Not while a talk
 * stands on the stage.
 * @returns false where nothing came of it; else the page is on its way out
 */
export async function takeVersion(registration: ServiceWorkerRegistration): Promise<boolean> {
  const { waiting } = registration;
  // Else another window has put it in force already.
  if (waiting !== null && !(await comesInForce(waiting))) return false;
  if (isTalkShown()) return false;
  location.reload();
  return true;
}

function comesInForce(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      clearTimeout(timer);
      resolve(worker.state === 'activated');
    });
    worker.postMessage({ type: 'yuecai:take' });
  });
}
