import type { Comparand, Measured } from '../../analysis/comparand.ts';
import { type Difference, differenceOf } from '../../analysis/differenceOf.ts';
import { indicatorOf } from '../../analysis/indicatorOf.ts';
import type { Indicator } from '../../model/comparing.ts';
import { differenceText } from './differenceText.ts';
import { MeasuredText } from './MeasuredText.tsx';
import { TargetBar } from './TargetBar.tsx';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

interface FiguresCellProps {
  readonly indicator: Indicator;
  readonly column: Comparand;
  readonly measured: Measured;
}

/** A number of a column, and how it differs: from the plan where changes are read, else from the base where one is chosen. */
export function FiguresCell({ indicator, column, measured }: FiguresCellProps) {
  const { lang, t } = useTableWords();
  const { comparing, plan } = useShownTable();
  const before = comparing.shows === 'change' ? plan.get(column.id) : undefined;
  const was = before && indicatorOf(before, indicator);
  const isChanged = was !== undefined && !isSame(was, measured);
  return (
    <>
      {isChanged && (
        <>
          <span className="compare-was">
            <MeasuredText indicator={indicator} column={before ?? column} measured={was} />
          </span>{' '}
          <span className="compare-to">
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t.to}</span>
          </span>{' '}
        </>
      )}
      <MeasuredText indicator={indicator} column={column} measured={measured} look={isChanged ? 'line' : 'main'} />
      {indicator === 'target' && <TargetBar measured={measured} />}
      {was !== undefined && <Change difference={differenceOf(measured, was)} isChanged={isChanged} />}
      {was === undefined && <FromBase indicator={indicator} column={column} measured={measured} />}
      {measured.quantity !== null && measured.unstated.length > 0 && <Unstated measured={measured} lang={lang} />}
    </>
  );
}

function isSame(one: Measured, other: Measured): boolean {
  if (one.quantity === null || other.quantity === null) return one.missing === other.missing;
  return one.quantity.value === other.quantity.value && one.quantity.qualifier === other.quantity.qualifier;
}

function Change({ difference, isChanged }: { readonly difference: Difference | null; readonly isChanged: boolean }) {
  const { lang, t } = useTableWords();
  if (difference === null) return null;
  const { way } = difference;
  const text = !isChanged
    ? t.change.same
    : way === 'same'
      ? t.change.sameFloor
      : `${t.change[way](differenceText(difference, lang))}`;
  return <small className="compare-difference">{text}</small>;
}

function FromBase({ indicator, column, measured }: FiguresCellProps) {
  const { lang, t } = useTableWords();
  const { base } = useShownTable();
  if (base === null || base.id === column.id) return null;
  const difference = differenceOf(measured, indicatorOf(base, indicator));
  if (difference === null) return null;
  const name = base.name[lang];
  const { way, means } = difference;
  const isLevel = way === 'same' && means !== 'exact';
  const text = isLevel ? t.sameFloor(name) : t.difference[way](name, differenceText(difference, lang));
  return <small className="compare-difference">{text}</small>;
}

interface UnstatedProps {
  readonly measured: Extract<Measured, { missing: null }>;
  readonly lang: 'zh' | 'en';
}

function Unstated({ measured, lang }: UnstatedProps) {
  const { w, t } = useTableWords();
  const { atlas } = useShownTable();
  const names = measured.unstated.map((id) => atlas.cities.find(({ code }) => code === id)?.name[lang] ?? id);
  return <small className="compare-difference">{t.unstated(names.join(w.app.listMark))}</small>;
}
