import type { WindowReading } from './readings.ts';

/** Opens a small window and closes it at once: only so is it known whether the console's may open. */
export function tryWindow(): Exclude<WindowReading, 'unasked'> {
  const opened = window.open('about:blank', '', 'popup,width=320,height=200');
  opened?.close();
  return opened === null ? 'refused' : 'allowed';
}
