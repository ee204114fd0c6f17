import type { Comparand, Measured } from '../../analysis/comparand.ts';
import type { Indicator } from '../../model/comparing.ts';
import type { EntryKey } from '../../model/entry.ts';
import { figureKey, materialCountKey, targetShareKey } from '../../model/entryKey.ts';
import type { Figure } from '../../model/figure.ts';
import { figureText } from '../../text/figure.ts';
import { EntryLink } from '../EntryLink.tsx';
import { FigureText } from '../FigureText.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { shareSentence } from '../shareSentence.ts';
import { MissingText } from './MissingText.tsx';
import { useTableWords } from './useTableWords.ts';

interface MeasuredTextProps {
  readonly indicator: Indicator;
  readonly column: Comparand;
  readonly measured: Measured;
  /** `main`: a target stands large. */
  readonly look?: 'main' | 'line';
}

/** A number of the table with its sign, what belongs beside it, and the way to its source; or why there is none. */
export function MeasuredText({ indicator, column, measured, look = 'line' }: MeasuredTextProps) {
  const { lang, w } = useTableWords();
  if (measured.quantity === null) return <MissingText why={measured.missing} column={column} />;
  const { quantity, figure, short } = measured;
  const isBig = indicator === 'target' && look === 'main';
  const entry = entryOf(indicator, column, figure);
  // Of a ratio the words say what kind of bound it is.
  const text =
    indicator === 'share' ? (
      shareSentence({ ...quantity, means: column.share.means }, w)(figureText({ ...quantity, qualifier: '=' }, lang))
    ) : (
      <FigureText figure={quantity} look={isBig ? 'big' : 'line'} />
    );
  return (
    <span className="compare-figure">
      {entry === null ? (
        text
      ) : (
        <EntryLink entry={entry} untabbed={!isBig}>
          {text}
        </EntryLink>
      )}
      {short !== null && <strong className="compare-short">{short[lang]}</strong>}
      {isBig && figure !== null && <PlanWord figure={figure} />}
    </span>
  );
}

/** The entry that vouches for a number; null of one that the scenario has, or that is worked out here alone. */
function entryOf(indicator: Indicator, { region, isScenario }: Comparand, figure: Figure | null): EntryKey | null {
  if (figure !== null) return figureKey(figure.id);
  if (region === null || isScenario) return null;
  if (indicator === 'share') return targetShareKey(region.id);
  return indicator === 'materials' ? materialCountKey(region.id) : null;
}

/** The source's own word for the sign. */
function PlanWord({ figure: { qualifierWord } }: { readonly figure: Figure }) {
  const { lang, t } = useTableWords();
  if (qualifierWord === null) return null;
  return (
    <small className="compare-word">
      {t.planWord(qualifierWord[lang])}
      {lang !== 'zh' && (
        <>
          {' ('}
          <ForeignText text={qualifierWord.zh} />)
        </>
      )}
    </small>
  );
}
