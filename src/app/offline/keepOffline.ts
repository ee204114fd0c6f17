import { messageSW } from 'workbox-window/messageSW.js';
import { readRelease } from '../../load/readRelease.ts';
import type { Release } from '../../model/release.ts';
import { reportOffline } from '../../state/reportOffline.ts';
import { isTalkShown } from './isTalkShown.ts';
import { showUpdates } from './showUpdates.tsx';
import { takeVersion } from './takeVersion.ts';

/**
 * Keeps the atlas on this device, and says when a newer version is kept and waits. It is taken only when the reader says so.
 * Never rejects: where the browser refuses, the page goes on as it is, and only the check before a talk tells.
 */
export async function keepOffline(): Promise<void> {
  reportOffline({ status: 'preparing' });
  try {
    const worker = new URL('sw.js', document.baseURI);
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
    followFirst(registration);
    followNewer(registration);
    lookNowAndThen(registration);
  } catch {
    // A private window, a server without the file or without encryption, or a reader who forbids it.
    reportOffline({ status: 'failed' });
  }
}

function followFirst(registration: ServiceWorkerRegistration): void {
  const { active, installing } = registration;
  if (active !== null || installing === null) {
    reportOffline({ status: active === null ? 'preparing' : 'ready' });
    if (active !== null) return;
  }
  const worker = installing ?? registration.waiting;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated') reportOffline({ status: 'ready' });
    if (worker.state === 'redundant' && registration.active === null) reportOffline({ status: 'failed' });
  });
}

function followNewer(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { active, waiting } = registration;
    if (active !== null && waiting !== null) void announce(registration, waiting);
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
}

async function announce(registration: ServiceWorkerRegistration, waiting: ServiceWorker): Promise<void> {
  reportOffline({ waiting: { release: await askAbout(waiting) } });
  showUpdates(() => takeVersion(registration));
}

const PATIENCE_MS = 3000;

async function askAbout(worker: ServiceWorker): Promise<Release | null> {
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  return readRelease(await Promise.race([messageSW(worker, { type: 'yuecai:about' }), silence]));
}

const LOOK_EVERY_MS = 3_600_000;

/** A page that stays open for days asks for a newer version when it is looked at again, never during a talk. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || isTalkShown() || performance.now() - looked < LOOK_EVERY_MS) return;
    looked = performance.now();
    registration.update().catch(() => undefined); // Without a network there is nothing newer to be had.
  });
}
