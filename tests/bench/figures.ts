import type { Report } from './report.ts';

/** A figure the atlas is held to. */
export interface BoundFigure {
  readonly name: string;
  readonly unit: '×' | 'kB' | 'ms' | '';
  /** Null if this run did not measure it. */
  readonly value: number | null;
  /** At most this; null where the figure is only reported. */
  readonly bound: number | null;
}

/** One frame at 60 Hz. */
const FRAME_MS = 1000 / 60;

/** The figures of the atlas in a report, each with its bound. */
export function boundFigures(report: Report): readonly BoundFigure[] {
  const median = (page: string, name: string) => report.pages.find((row) => row.page === page)?.median[name] ?? null;
  const ratio = (peer: string) => {
    const [own, other] = [median('atlas', 'paintedMs'), median(peer, 'paintedMs')];
    return own === null || other === null ? null : own / other;
  };
  const own = (name: string) => median('atlas-wide', name);
  const rest = (name: string) => report.rest[name] ?? null;
  return [
    { name: 'First coloured map, against the Leaflet page', unit: '×', value: ratio('leaflet'), bound: 0.6 },
    { name: 'First coloured map, against the bare MapLibre page', unit: '×', value: ratio('maplibre'), bound: 0.25 },
    { name: 'First coloured map, against the ECharts page', unit: '×', value: ratio('echarts'), bound: null },
    { name: 'HTML, gzip', unit: 'kB', value: median('atlas', 'htmlKB'), bound: 30 },
    { name: 'Code until settled, gzip, HTML included', unit: 'kB', value: median('atlas', 'codeKB'), bound: null },
    { name: 'Data until settled, gzip', unit: 'kB', value: median('atlas', 'dataKB'), bound: null },
    { name: 'Region selected, to its panel painted', unit: 'ms', value: own('selectMs'), bound: FRAME_MS + 50 },
    { name: 'Next region selected, to its panel painted', unit: 'ms', value: own('nextMs'), bound: FRAME_MS + 50 },
    { name: 'Colour mode changed, to the map painted', unit: 'ms', value: own('colourMs'), bound: null },
    { name: 'Language changed, to the page painted', unit: 'ms', value: own('languageMs'), bound: null },
    { name: 'Theme changed, to the page painted', unit: 'ms', value: own('themeMs'), bound: null },
    { name: 'Frames drawn in five seconds at rest', unit: '', value: rest('framesDrawn'), bound: 0 },
    { name: 'Timers and animation frames fired in the same time', unit: '', value: fired(rest, ''), bound: 0 },
    { name: 'Timers still wound up at rest', unit: '', value: rest('timersPending'), bound: 0 },
    { name: 'Frames drawn at rest after the actions', unit: '', value: rest('framesDrawnAfterActions'), bound: 0 },
    {
      name: 'Timers and animation frames fired after the actions',
      unit: '',
      value: fired(rest, 'AfterActions'),
      bound: 0,
    },
    { name: 'Timers still wound up after the actions', unit: '', value: rest('timersPendingAfterActions'), bound: 0 },
  ];
}

function fired(rest: (name: string) => number | null, when: string): number | null {
  const [timers, frames] = [rest(`timersFired${when}`), rest(`animationFramesFired${when}`)];
  return timers === null || frames === null ? null : timers + frames;
}
