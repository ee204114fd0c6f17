import { readAwake } from './readAwake.ts';
import { readFonts } from './readFonts.ts';
import type { Readings } from './readings.ts';
import { readNetwork } from './readNetwork.ts';
import { readPower } from './readPower.ts';
import { readScreen } from './readScreen.ts';
import { readStorage } from './readStorage.ts';
import { readVersion } from './readVersion.ts';

/** Asks this laptop everything that needs no press. What gives no answer in time counts as refused. Never rejects. */
export async function readLaptop(): Promise<Readings> {
  const [fonts, storage, awake, power] = await Promise.all([
    inTime(readFonts(), { serif: false, chinese: true, sans: null }),
    inTime(readStorage(), { writable: false, freeBytes: null }),
    inTime(readAwake(), 'refused'),
    inTime(readPower(), null),
  ]);
  return {
    fonts,
    storage,
    awake,
    power,
    screens: readScreen(),
    fullScreen: document.fullscreenElement !== null ? 'on' : document.fullscreenEnabled ? 'allowed' : 'refused',
    network: readNetwork(),
    lessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    at: Date.now(),
    version: readVersion(),
  };
}

const PATIENCE_MS = 4_000;

async function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
