import { type ReactElement, type ReactNode, useId } from 'react';
import type { Indicator } from '../../../model/comparing.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartExport } from './ChartExport.tsx';
import type { ChartKind } from './chartKind.ts';
import { chartNotes, chartSheet, type MissingColumn } from './chartNotes.ts';
import { useWidth } from './useWidth.ts';

interface ChartFigureProps {
  readonly kind: ChartKind;
  readonly comparison: Comparison;
  /** The finding, from the numbers. */
  readonly title: string;
  readonly reading: string;
  readonly missing: readonly MissingColumn[];
  /** Whose sources are cited. */
  readonly indicators: readonly Indicator[];
  readonly controls?: ReactNode;
  /** Null where there is nothing to draw. */
  readonly draw: ((width: number) => ReactElement) | null;
  readonly table: ReactNode;
}

/** A picture under its finding, with how it is read, its numbers as a table, and the ways to take it away. */
export function ChartFigure(props: ChartFigureProps) {
  const { kind, comparison, title, reading, missing, indicators, controls, draw, table } = props;
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const id = useId();
  const { ref, width } = useWidth<HTMLDivElement>();
  const notes = chartNotes(comparison, kind, reading, missing, lang);
  return (
    <section className="chart" aria-labelledby={id}>
      <p className="chart-kind">{w.kinds[kind]}</p>
      <h2 id={id}>{title}</h2>
      {controls}
      <div className="chart-picture" ref={ref}>
        {draw?.(width)}
      </div>
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
      <div className="chart-foot">
        <Disclosure summary={w.table(w.kinds[kind])}>
          <div className="chart-table">{table}</div>
        </Disclosure>
        {draw !== null && (
          <ChartExport
            kind={kind}
            draw={draw}
            sheet={(day) => chartSheet(comparison, title, notes, indicators, lang, day)}
          />
        )}
      </div>
    </section>
  );
}
