import type { ScreenReading, ScreenSize, ScreensReading } from './readings.ts';

/** The screen the window is on. */
export function readScreen(): ScreenReading {
  const extended: unknown = Reflect.get(screen, 'isExtended');
  return {
    extended: typeof extended === 'boolean' ? extended : null,
    width: Math.round(screen.width * devicePixelRatio),
    height: Math.round(screen.height * devicePixelRatio),
    ratio: devicePixelRatio,
  };
}

/** Every screen. The browser asks the presenter first, and only after a press; null where it cannot tell at all. */
export async function readScreens(): Promise<Exclude<ScreensReading, 'unasked'> | null> {
  const ask: unknown = Reflect.get(window, 'getScreenDetails');
  if (typeof ask !== 'function') return null;
  try {
    const details: unknown = await Reflect.apply(ask, window, []);
    return sizesOf(details) ?? 'refused';
  } catch {
    return 'refused';
  }
}

function sizesOf(details: unknown): readonly ScreenSize[] | null {
  if (typeof details !== 'object' || details === null || !('screens' in details)) return null;
  if (!Array.isArray(details.screens)) return null;
  return details.screens.map((each: unknown) => {
    const ratio = numberOf(each, 'devicePixelRatio') || 1;
    return {
      label: textOf(each, 'label'),
      width: Math.round(numberOf(each, 'width') * ratio),
      height: Math.round(numberOf(each, 'height') * ratio),
    };
  });
}

function numberOf(from: unknown, name: string): number {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
  return typeof value === 'number' ? value : 0;
}

function textOf(from: unknown, name: string): string {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
  return typeof value === 'string' ? value : '';
}
