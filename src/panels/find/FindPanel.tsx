import { FIND_PARTS } from '../../model/finding.ts';
import { openPart } from '../../state/findActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { findWords } from '../../text/findWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { ListPart } from './ListPart.tsx';
import { NearPart } from './NearPart.tsx';
import { RankPart } from './RankPart.tsx';
import './FindPanel.css';

/** What the site finder answers: the ranking, what lies around the reference, or the shortlist. */
export function FindPanel() {
  const { lang } = useLanguage();
  const part = useAtlasState((state) => state.scene.finding.part);
  const picks = useAtlasState((state) => state.scene.finding.picks.length);
  const w = findWords(lang);
  return (
    <div className="panel find-panel">
      <nav className="find-parts" aria-label={w.parts}>
        {FIND_PARTS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? 'true' : undefined}
            onClick={() => openPart(each)}
          >
            {w.part[each]}
            {each === 'list' && picks > 0 ? ` ${picks}` : ''}
          </button>
        ))}
      </nav>
      {part === 'rank' && <RankPart />}
      {part === 'near' && <NearPart />}
      {part === 'list' && <ListPart />}
    </div>
  );
}
