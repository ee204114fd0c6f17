import type { Comparand, MissingReason } from '../../analysis/comparand.ts';
import { useAtlas } from '../../state/hooks.ts';
import { missingWords } from '../../text/missingWords.ts';
import { regionNameOf } from './regionNameOf.ts';
import { useTableWords } from './useTableWords.ts';

interface MissingTextProps {
  readonly why: MissingReason;
  readonly column: Comparand;
}

/** Why a number is missing. */
export function MissingText({ why, column }: MissingTextProps) {
  const { lang, t } = useTableWords();
  const atlas = useAtlas();
  const text = why === 'part-of-region' ? t.onlyWhole(regionNameOf(column, atlas, lang)) : missingWords(lang)[why];
  return <span className="compare-none">{`— ${text}`}</span>;
}
