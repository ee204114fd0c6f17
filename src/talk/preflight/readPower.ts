import type { Readings } from './readings.ts';

/** Whether the laptop is plugged in; null where the browser does not tell. */
export async function readPower(): Promise<Readings['power']> {
  const ask: unknown = Reflect.get(navigator, 'getBattery');
  if (typeof ask !== 'function') return null;
  try {
    const battery: unknown = await Reflect.apply(ask, navigator, []);
    if (typeof battery !== 'object' || battery === null) return null;
    const charging: unknown = Reflect.get(battery, 'charging');
    const level: unknown = Reflect.get(battery, 'level');
    return typeof charging === 'boolean' && typeof level === 'number' ? { charging, level } : null;
  } catch {
    return null;
  }
}
