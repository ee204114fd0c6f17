import { useRef } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useSettled } from '../../ui/useSettled.ts';
import { useLanguage } from '../useLanguage.ts';
import { scoreText } from './scoreText.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

/** Tells readers who hear the page who leads once a change has settled; nothing before the first. */
export function RankAnnouncer() {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const { ranked } = useRanking();
  const now =
    ranked === null
      ? f.rank.announceNone
      : ranked
          .slice(0, TOLD)
          .map(({ candidate, rank, score }) => {
            const { spoken, isRange } = scoreText(score, lang);
            return f.rank.announce(candidate.region.name[lang], rank, f.rank.score(spoken, isRange));
          })
          .join(w.app.semicolon);
  const settled = useSettled(now, SETTLED_MS);
  const first = useRef(settled);
  return <LiveRegion text={settled === first.current ? '' : settled} />;
}

/** All nine would be heard for half a minute. */
const TOLD = 3;
const SETTLED_MS = 700;
