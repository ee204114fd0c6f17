import type { Report } from './report.ts';

/** A figure the atlas is held to. */
export interface BoundFigure {
  readonly name: string;
  readonly unit: '×' | '%' | 'MB' | 'kB' | 'ms' | '';
  /** Null if this run did not measure it. */
  readonly value: number | null;
  /** At most this; null where the figure is only reported. */
  readonly bound: number | null;
}

/** One frame at 60 Hz. */
const FRAME_MS = 1000 / 60;

/** The figures of the atlas in a report, each with its bound. */
export function boundFigures(report: Report): readonly BoundFigure[] {
  return [
    ...startFigures(report),
    ...motionFigures(report),
    ...sizeFigures(report),
    ...answerFigures(report),
    ...restFigures(report),
  ];
}

type Named = readonly [page: string, name: string];

function median(report: Report, [page, name]: Named): number | null {
  return report.pages.find((row) => row.page === page)?.median[name] ?? null;
}

/** One median over another. */
function ratio(report: Report, own: Named, other: Named): number | null {
  const [above, below] = [median(report, own), median(report, other)];
  return above === null || !below ? null : above / below;
}

function startFigures(report: Report): readonly BoundFigure[] {
  const against = (name: string, own: Named, other: Named, bound: number | null): BoundFigure => ({
    name,
    unit: '×',
    value: ratio(report, own, other),
    bound,
  });
  const first: Named = ['atlas', 'paintedMs'];
  const live: Named = ['atlas', 'livePaintedMs'];
  return [
    against('First coloured map, against the Leaflet page', first, ['leaflet', 'paintedMs'], 0.6),
    against("The same, Leaflet with the atlas's lighter boundaries", first, ['leaflet-own', 'paintedMs'], null),
    against('First coloured map, against the bare MapLibre page', first, ['maplibre', 'paintedMs'], 0.25),
    against("The same, MapLibre with the atlas's lighter boundaries", first, ['maplibre-own', 'paintedMs'], null),
    against('First coloured map, against the ECharts page', first, ['echarts', 'paintedMs'], null),
    against(
      'Region clicked at first sight, its panel on screen, against the ECharts page ready',
      ['atlas-click', 'answeredMs'],
      ['echarts', 'readyMs'],
      1.5,
    ),
    against('Live map on screen (`atlas:map`), against the bare MapLibre page', live, ['maplibre', 'paintedMs'], 1.5),
    against("The same, MapLibre with the atlas's lighter boundaries", live, ['maplibre-own', 'paintedMs'], null),
    {
      name: "The map's pixels that the takeover changes",
      unit: '%',
      value: median(report, ['atlas', 'takeoverChangedPercent']),
      bound: 1,
    },
  ];
}

function motionFigures(report: Report): readonly BoundFigure[] {
  const against = (name: string, page: string, number: string, bound: number | null): BoundFigure => ({
    name,
    unit: '×',
    value: ratio(report, [page, number], ['maplibre', number]),
    bound,
  });
  return [
    against('95th-percentile frame in motion, against bare MapLibre, same window', 'atlas', 'motionP95Ms', 1.6),
    against('The same, maps of the same size', 'atlas-even', 'motionP95Ms', 1.6),
    against('Mean frame in motion, against bare MapLibre, same window', 'atlas', 'motionMeanMs', null),
    against('Memory after load, against the bare MapLibre page', 'atlas', 'memoryMB', 1.6),
  ];
}

function sizeFigures(report: Report): readonly BoundFigure[] {
  const kB = (name: string, number: string, bound: number | null): BoundFigure => ({
    name,
    unit: 'kB',
    value: median(report, ['atlas', number]),
    bound,
  });
  return [
    kB('Code and data until `atlas:map`, gzip', 'liveKB', 640),
    kB('HTML, gzip', 'htmlKB', 30),
    kB('Code until settled, gzip, HTML included', 'codeKB', null),
    kB('Data until settled, gzip', 'dataKB', null),
    { name: 'The one file, gzip', unit: 'MB', value: report.oneFileMB, bound: 1.8 },
  ];
}

function answerFigures(report: Report): readonly BoundFigure[] {
  const answer = (name: string, number: string, bound: number | null, page = 'atlas-wide'): BoundFigure => ({
    name,
    unit: 'ms',
    value: median(report, [page, number]),
    bound,
  });
  return [
    answer('Region selected, to its panel painted', 'selectMs', FRAME_MS + 50),
    answer('Next region selected, to its panel painted', 'nextMs', FRAME_MS + 50),
    answer('Colour mode changed, to the map painted', 'colourMs', FRAME_MS + 30),
    answer('Filter changed, to the map painted', 'filterMs', FRAME_MS + 30),
    answer('Language changed, to the page painted', 'languageMs', FRAME_MS + 30),
    answer('Theme changed, to the page painted', 'themeMs', FRAME_MS + 30),
    answer('Region selected, to the next picture', 'selectNextPaintMs', FRAME_MS + 50),
    answer('Next region selected, to the next picture', 'nextNextPaintMs', FRAME_MS + 50),
    answer('Colour mode changed, to the next picture', 'colourNextPaintMs', FRAME_MS + 30),
    answer('Filter changed, to the next picture', 'filterNextPaintMs', FRAME_MS + 30),
    answer('Language changed, to the next picture', 'languageNextPaintMs', FRAME_MS + 30),
    answer('Theme changed, to the next picture', 'themeNextPaintMs', FRAME_MS + 30),
    answer('Weight moved, to the ranking painted', 'weightMs', FRAME_MS, 'atlas-find'),
    answer('Weight moved, to the next picture', 'weightNextPaintMs', FRAME_MS, 'atlas-find'),
    answer('Reference moved, to the map painted', 'referenceMs', FRAME_MS, 'atlas-find'),
    answer('Reference moved, to the next picture', 'referenceNextPaintMs', FRAME_MS, 'atlas-find'),
  ];
}

function restFigures({ rest }: Report): readonly BoundFigure[] {
  const none = (name: string, value: number | null): BoundFigure => ({ name, unit: '', value, bound: 0 });
  const count = (name: string) => rest[name] ?? null;
  const fired = (when: string) => {
    const [timers, frames] = [count(`timersFired${when}`), count(`animationFramesFired${when}`)];
    return timers === null || frames === null ? null : timers + frames;
  };
  return [
    none('Frames drawn in five seconds at rest', count('framesDrawn')),
    none('Timers and animation frames fired in the same time', fired('')),
    none('Timers still wound up at rest', count('timersPending')),
    none('Frames drawn at rest after the actions', count('framesDrawnAfterActions')),
    none('Timers and animation frames fired after the actions', fired('AfterActions')),
    none('Timers still wound up after the actions', count('timersPendingAfterActions')),
  ];
}
