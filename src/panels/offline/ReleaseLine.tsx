import { RELEASE } from '../../model/release.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { updateWords } from '../../text/updateWords.ts';
import { useLanguage } from '../useLanguage.ts';
import './ReleaseLine.css';

/** Which version this is, how old its data, and whether it opens without a network. */
export function ReleaseLine() {
  const { lang } = useLanguage();
  const w = updateWords(lang);
  const { status, waiting } = useAtlasState((state) => state.offline);
  return (
    <p className="release-line">
      {w.release(RELEASE)} {w.offline[status]} {waiting !== null && w.waiting}
    </p>
  );
}
