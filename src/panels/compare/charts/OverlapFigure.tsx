import type { Comparand } from '../../../analysis/comparand.ts';
import { familyOverlap, type OverlapCell } from '../../../analysis/familyOverlap.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { countText } from '../../../text/countText.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { ratioText } from '../../../text/ratioText.ts';
import { SENTENCE_GAP } from '../../../text/sentenceGap.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { MissingColumn } from './chartNotes.ts';
import { OverlapMatrix } from './OverlapMatrix.tsx';
import { OverlapTable } from './OverlapTable.tsx';
import { type OverlapPair, overlapPairs } from './overlapPairs.ts';

/** What every two columns share of families of materials. */
export function OverlapFigure({ comparison }: { readonly comparison: Comparison }) {
  const { lang } = useLanguage();
  const w = chartWords(lang).overlap;
  const { columns } = comparison;
  const cells = familyOverlap(columns);
  const title = finding(
    overlapPairs(columns, cells).filter(({ a, b }) => !hasCommonCity(a, b)),
    lang,
  );
  const before = comparison.comparing.shows === 'change' ? planCells(comparison) : null;
  return (
    <ChartFigure
      kind="overlap"
      comparison={comparison}
      title={title}
      reading={[w.reading, w.formula].join(SENTENCE_GAP[lang])}
      missing={missingOf(comparison, cells)}
      indicators={['families']}
      draw={(width) => (
        <OverlapMatrix width={width} lang={lang} columns={columns} cells={cells} before={before} name={title} />
      )}
      table={<OverlapTable comparison={comparison} cells={cells} />}
    />
  );
}

/** The same matrix by the plan alone; columns it does not have are not in it. */
function planCells({ columns, plan, shown }: Comparison): ((row: number, column: number) => OverlapCell | null) | null {
  if (shown === null) return null;
  const known = columns.flatMap(({ id }) => plan.get(id) ?? []);
  const cells = familyOverlap(known);
  const at = columns.map(({ id }) => known.findIndex((each) => each.id === id));
  return (row, column) => cells[at[row] ?? -1]?.[at[column] ?? -1] ?? null;
}

function missingOf({ columns }: Comparison, cells: readonly (readonly OverlapCell[])[]): readonly MissingColumn[] {
  return columns.flatMap((column, at): readonly MissingColumn[] => {
    const row = cells[at] ?? [];
    const own = row[at];
    if (own?.kind === 'missing') return [{ column, why: own.missing }];
    const isOwn = column.materials.every(({ sector }) => sector === 'own');
    return isOwn && row.some((cell) => cell.kind === 'missing' && cell.missing === 'own-groups')
      ? [{ column, why: 'own-groups' }]
      : [];
  });
}

function finding(pairs: readonly OverlapPair[], lang: Lang): string {
  const w = chartWords(lang).overlap;
  if (pairs.length === 0) return w.few;
  const most = Math.max(...pairs.map(({ cell }) => cell.count.value));
  if (most === 0) return w.none;
  const first = pairs
    .filter(({ cell }) => cell.count.value === most)
    .sort((p, q) => q.cell.index.value - p.cell.index.value);
  const named = first
    .slice(0, FEW)
    .map(({ a, b, cell }) => w.pair(a.name[lang], b.name[lang], ratioText(cell.index, 2, lang)))
    .join(chartWords(lang).and);
  const { counted } = indicatorWords('families', lang);
  const counts = [...new Set(first.map(({ cell }) => countText(cell.count, counted, lang)))].join(chartWords(lang).and);
  return w.most(first.length > FEW ? w.more(named, first.length) : named, counts);
}

/** What holds the other has all of it in common: no finding. */
function hasCommonCity(a: Comparand, b: Comparand): boolean {
  return a.cities.some((city) => b.cities.includes(city));
}

/** Pairs named one by one. */
const FEW = 2;
