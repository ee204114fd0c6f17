import { restingOn } from '../analysis/restingOn.ts';
import { CIRCLE_SAMPLES, INTENSITY_SCALE, TARGET_SCALE, TIER_BREAKS } from '../cartography/scale.ts';
import type { Atlas } from '../model/atlas.ts';
import type { EntryKey, FigureEntry } from '../model/entry.ts';
import { breakKey, figureKey, sampleKey } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import type { ColorMode } from '../model/scene.ts';
import { TERMS } from '../text/term.ts';

/** Entries of the numbers of the legend that are rules of the atlas: breaks of classes with the figures they lie between, and circles. */
export function scaleEntries({ regions }: Atlas): readonly FigureEntry[] {
  const targets = regions.map(({ target }) => target);
  const intensities = regions.map(({ intensity }) => intensity);
  return [
    ...TIER_BREAKS.map((value) => breakEntry('sector-target', value, targets)),
    ...TARGET_SCALE.breaks.map((value) => breakEntry('target', value, targets)),
    ...INTENSITY_SCALE.breaks.map((value) => breakEntry('intensity', value, intensities)),
    ...CIRCLE_SAMPLES.map(circleEntry),
  ];
}

/** What the entries here have in common: no source has them, they are the atlas's own. */
const RULE = {
  kind: 'figure',
  group: 'scales',
  detail: null,
  screens: ['legend'],
  year: null,
  uncertaintyKm: null,
  locator: null,
  note: null,
} as const;

function breakEntry(mode: ColorMode, value: number, figures: readonly Figure[]): FigureEntry {
  const rising = [...figures].sort((a, b) => a.value - b.value);
  const beside = [
    rising.filter((figure) => figure.value < value).at(-1),
    rising.find((figure) => figure.value >= value),
  ];
  const neighbours = beside.flatMap((figure) => figure ?? []);
  return {
    ...RULE,
    ...named(breakKey(mode, value)),
    ...restingOn(neighbours),
    topic: 'class-break',
    subject: TERMS.colorMode[mode],
    figure: { value, unit: mode === 'intensity' ? 'yi-cny-per-km2' : 'yi-cny', qualifier: '=', status: 'derived' },
    formula: {
      zh: '图谱定的界线：落在下列两数之间的空档，下限符号不影响归级',
      en: 'A break set by the atlas, in the gap between the two figures below, so that no sign of a floor decides a class',
    },
    parts: neighbours.map(({ id }) => figureKey(id)),
  };
}

function circleEntry(target: number): FigureEntry {
  return {
    ...RULE,
    ...named(sampleKey(target)),
    sources: [],
    edition: null,
    topic: 'circle-sample',
    subject: { zh: '圆面积', en: 'Circle area' },
    figure: { value: target, unit: 'yi-cny', qualifier: '=', status: 'derived' },
    formula: {
      zh: '图谱选的示例值，不是任何区域的目标；圆的面积与目标成正比',
      en: 'A sample chosen by the atlas, not a target of any region; the area of a circle is in proportion to the target',
    },
    parts: [],
  };
}

function named(key: EntryKey): Pick<FigureEntry, 'key' | 'id'> {
  return { key, id: key.slice(key.indexOf(':') + 1) };
}
