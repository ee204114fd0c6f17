import type { Frame } from '../cartography/frame.ts';
import type { AreaId } from '../model/ids.ts';

/** The one symbol that the Tab key reaches: the focused, else the selected, else the first. */
export function stopOf(frame: Frame, focused: AreaId | null): AreaId | null {
  const stops = frame.symbols;
  const stop = stops.find(({ region }) => region === focused) ?? stops.find(({ selected }) => selected) ?? stops[0];
  return stop?.region ?? null;
}
