import { editionChange } from '../../analysis/editionChange.ts';
import type { ComparedFigure } from '../../analysis/editionTable.ts';
import { figureKey } from '../../model/entryKey.ts';
import type { Edition } from '../../model/source.ts';
import { editionWords } from '../../text/editionWords.ts';
import { figureText } from '../../text/figure.ts';
import { FigureText } from '../FigureText.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { Locator } from '../Locator.tsx';
import { useLanguage } from '../useLanguage.ts';

interface EditionFigureCellProps {
  readonly figure: ComparedFigure;
  /** The mapped edition's figure, where this is another's and both are there. */
  readonly to: ComparedFigure | null;
  readonly mapped: Edition | null;
}

/** A figure of an edition with its sign, its word, its place in the source, its note, and how it differs from the mapped one. */
export function EditionFigureCell({ figure, to, mapped }: EditionFigureCellProps) {
  const { lang } = useLanguage();
  const own = editionWords(lang);
  const { source, edition, locator, id, qualifierWord, note, status } = figure;
  const isMapped = edition === (mapped?.id ?? null);
  const evidence = { source, edition, locator };
  const change = to && mapped ? editionChange(figure, to) : null;
  const by = change === null || change === 'same' ? '' : figureText(change.by, lang);
  return (
    <>
      <FigureText figure={figure} />
      {change !== null && mapped && (
        <span className="edition-change">
          {change === 'same' && own.same(mapped.state[lang])}
          {change !== 'same' && (change.isLess ? own.less : own.more)(mapped.state[lang], by)}
        </span>
      )}
      <span className="edition-evidence">
        {qualifierWord && <span>{own.word(qualifierWord[lang])}</span>}
        {isMapped && id !== null ? (
          <Locator evidence={evidence} entry={figureKey(id)} />
        ) : (
          <Locator evidence={evidence} />
        )}{' '}
        <GradeTag grade={status === 'derived' ? 'derived' : isMapped ? 'plan' : 'added'} />
      </span>
      {!isMapped && note && <span className="edition-note">{note[lang]}</span>}
    </>
  );
}
