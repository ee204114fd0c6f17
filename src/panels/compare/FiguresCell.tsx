import type { Comparand, Measured } from '../../analysis/comparand.ts';
import { type Difference, differenceOf } from '../../analysis/differenceOf.ts';
import { indicatorOf } from '../../analysis/indicatorOf.ts';
import type { Indicator } from '../../model/comparing.ts';
import { useAtlas } from '../../state/hooks.ts';
import { differenceText } from './differenceText.ts';
import { MeasuredText } from './MeasuredText.tsx';
import { TargetBar } from './TargetBar.tsx';
import { useTableWords } from './useTableWords.ts';

interface FiguresCellProps {
  readonly indicator: Indicator;
  readonly column: Comparand;
  readonly measured: Measured;
  /** The column by the plan, where changes from it are read. */
  readonly before: Comparand | null;
  /** The column that differences are counted from. */
  readonly base: Comparand | null;
  /** The largest target of those shown. */
  readonly full: number;
}

/** A number of a column, and how it differs: from the plan where changes are read, else from the base where one is chosen. */
export function FiguresCell({ indicator, column, measured, before, base, full }: FiguresCellProps) {
  const { lang, t } = useTableWords();
  const was = before && indicatorOf(before, indicator);
  const isChanged = was !== null && !isSame(was, measured);
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
      {indicator === 'target' && <TargetBar measured={measured} full={full} />}
      {was !== null && <Change difference={differenceOf(measured, was)} isChanged={isChanged} />}
      {was === null && <FromBase indicator={indicator} column={column} measured={measured} base={base} />}
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

function FromBase({ indicator, column, measured, base }: Omit<FiguresCellProps, 'before' | 'full'>) {
  const { lang, t } = useTableWords();
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
  const atlas = useAtlas();
  const names = measured.unstated.map((id) => atlas.cities.find(({ code }) => code === id)?.name[lang] ?? id);
  return <small className="compare-difference">{t.unstated(names.join(w.app.listMark))}</small>;
}
