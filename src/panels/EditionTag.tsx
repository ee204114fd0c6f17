import { useAtlasState } from '../state/hooks.ts';
import { useDialogs } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';

/** Which edition of the plan is mapped, always in sight: the atlas maps a consultation draft. Opens the sources. */
export function EditionTag() {
  const { lang, w } = useLanguage();
  const { openSources } = useDialogs();
  const edition = useAtlasState((state) => state.atlas?.edition);
  if (!edition) return null;
  return (
    <button type="button" className="edition-tag" title={w.top.editionHint} onClick={() => openSources(null)}>
      {edition.state[lang]}
      <span className="edition-period"> · {edition.period.replace(/[-—–]/, lang === 'zh' ? '—' : '–')}</span>
    </button>
  );
}
