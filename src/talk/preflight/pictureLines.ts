import type { MapStatus } from '../../state/store.ts';
import type { PreflightWords } from '../../text/preflightZh.ts';
import type { Line, LineId, Verdict } from './line.ts';
import type { FontReading, ScreenReading, ScreensReading } from './readings.ts';

/** Who draws the map, as it stands behind this page. */
export function mapLine(map: MapStatus, w: PreflightWords): Line {
  if (map.kind === 'waiting') return line('map', 'untold', w.map.waiting, w.mapTodo.waiting);
  if (map.kind === 'live')
    return map.software
      ? line('map', 'watch', w.map.software, w.mapTodo.software)
      : line('map', 'good', w.map.hardware, null);
  const why = map.why === 'no-webgl' ? 'none' : map.why === 'chosen' ? 'chosen' : 'failed';
  return line('map', 'watch', w.map[why], w.mapTodo[why]);
}

/** Whether titles, numbers and Chinese text stand in letters, and in which. */
export function fontLine({ serif, chinese, sans }: FontReading, w: PreflightWords): Line {
  const of = !chinese ? 'none' : sans === null ? 'other' : null;
  const text = sans !== null && chinese ? w.sans.named(sans) : w.sans[of ?? 'other'];
  const found = [serif ? w.serif.yes : w.serif.no, text].join(w.join) + w.stop;
  const todo = of === 'none' ? w.fontsTodo.none : !serif ? w.fontsTodo.serif : of === null ? null : w.fontsTodo.other;
  return line('fonts', of === 'none' ? 'bad' : todo === null ? 'good' : 'watch', found, todo);
}

/** How many screens there are and how large: this one by itself, the others once the presenter lets the browser tell. */
export function screensLine(screen: ScreenReading, all: ScreensReading, w: PreflightWords): Line {
  const isSmall = Math.max(screen.width, screen.height) < 1366 || Math.min(screen.width, screen.height) < 768;
  const asked = typeof all === 'string' ? null : all;
  const several = asked === null ? screen.extended : asked.length > 1;
  const count =
    asked === null ? w.extended[several === null ? 'unknown' : several ? 'yes' : 'no'] : w.screensFound(asked.length);
  const found = [w.screen(screen.width, screen.height), count].join(w.join) + w.stop;
  const list = (asked ?? []).map(
    ({ label, width, height }) => `${label === '' ? w.unnamedScreen : label}${w.colon}${width}×${height}`,
  );
  if (isSmall) return { ...line('screens', 'watch', found, w.screensTodo.small), list };
  if (several === false) return { ...line('screens', 'watch', found, w.screensTodo.one), list };
  if (several === null)
    return line('screens', 'untold', found, all === 'refused' ? w.screensTodo.refused : w.screensTodo.ask);
  return { ...line('screens', 'good', found, asked === null ? w.screensTodo.ask : null), list };
}

/** Pixels of the screen for one of the page: what is no usual ratio is the browser's zoom. */
export function ratioLine({ ratio }: ScreenReading, w: PreflightWords): Line {
  const found = w.ratio(String(Math.round(ratio * 100) / 100)) + w.stop;
  const isUsual = USUAL_RATIOS.some((usual) => Math.abs(usual - ratio) < 0.01);
  return line('ratio', isUsual ? 'good' : 'watch', found, isUsual ? null : w.ratioTodo);
}

/** Scales that systems offer. */
const USUAL_RATIOS = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.625, 3, 3.5, 4];

function line(id: LineId, verdict: Verdict, found: string, todo: string | null): Line {
  return { id, verdict, found, todo, list: [] };
}
