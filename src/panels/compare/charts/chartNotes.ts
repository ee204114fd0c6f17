import type { Comparand } from '../../../analysis/comparand.ts';
import type { OverlapMissing } from '../../../analysis/familyOverlap.ts';
import type { Atlas } from '../../../model/atlas.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { SourceId } from '../../../model/ids.ts';
import type { Lang } from '../../../model/localized.ts';
import type { ChartSheet } from '../../../output/chartSheet.ts';
import { isoDay } from '../../../output/isoDay.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { missingWords } from '../../../text/missingWords.ts';
import { SENTENCE_GAP } from '../../../text/sentenceGap.ts';
import type { Comparison } from '../useComparison.ts';
import type { ChartKind } from './chartKind.ts';
import { chartSources } from './chartSources.ts';
import { columnName } from './columnName.ts';

/** A column without a number. */
export interface MissingColumn {
  readonly column: Comparand;
  readonly why: OverlapMissing;
}

/** How a picture is to be read, and what is not in it: sentences. */
export function chartNotes(
  { shown, comparing }: Comparison,
  kind: ChartKind,
  reading: string,
  missing: readonly MissingColumn[],
  lang: Lang,
): readonly string[] {
  const w = chartWords(lang);
  const entries = missing.map(({ column, why }) =>
    w.missing.entry(columnName(column, lang), why === 'own-groups' ? w.missing[why] : missingWords(lang)[why]),
  );
  const scenario = [...(comparing.shows === 'change' ? [w.changes[kind]] : []), w.scenario].filter(
    (note) => note !== '',
  );
  return [
    [reading, ...(shown === null ? [] : scenario)].join(SENTENCE_GAP[lang]),
    ...(entries.length === 0 ? [] : [`${w.missing.head}${entries.join(w.semicolon)}${w.stop}`]),
  ];
}

/** What stands with a picture that is taken away. */
export function chartSheet(
  { atlas, shown, plan, columns }: Comparison,
  title: string,
  notes: readonly string[],
  indicators: readonly Indicator[],
  lang: Lang,
  day: Date,
): ChartSheet {
  const { sheet } = chartWords(lang);
  const { edition } = atlas;
  const sources = chartSources([...plan.values(), ...columns], indicators);
  return {
    lang,
    title,
    notes: [
      ...notes,
      ...(indicators.some((each) => TARGETS.has(each)) ? [sheet.plan] : []),
      ...(indicators.some((each) => NAMES.has(each)) ? [sheet.named] : []),
      ...(shown === null ? [] : [sheet.scenario(shown.name)]),
      sheet.source(titles(atlas, sources, lang).join(chartWords(lang).semicolon)),
      sheet.edition(edition.title[lang], edition.state[lang]),
      sheet.made(isoDay(day)),
    ],
  };
}

const TARGETS: ReadonlySet<Indicator> = new Set(['target', 'share', 'intensity']);
const NAMES: ReadonlySet<Indicator> = new Set(['materials', 'families', 'leads']);

function titles({ sources }: Atlas, ids: ReadonlySet<SourceId>, lang: Lang): readonly string[] {
  return sources.filter(({ id }) => ids.has(id)).map(({ title }) => title[lang]);
}
