import { openRegions } from '../../analysis/openRegions.ts';
import { regionScores } from '../../analysis/regionScores.ts';
import type { Criterion } from '../../model/finding.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSitesState } from '../useSitesState.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

/** Why a criterion counts for nothing now, or for which regions it is a range; null where neither is so. */
export function useCriterionNote(): (criterion: Criterion) => string | null {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const atlas = useAtlas();
  const { off, finding } = useRanking();
  const sites = useSitesState();
  const { regions } = regionScores(atlas, finding);
  const names = (of: typeof regions) => of.map(({ region }) => region.name[lang]).join(w.app.listMark);
  return (criterion) => {
    const reason = off.get(criterion);
    if (reason === 'no-sites' && sites === 'loading') return f.form.sitesLoading;
    if (reason !== undefined) return f.form.off[reason];
    const open = openRegions(criterion, regions);
    if (open.length === 0) return null;
    const rest = regions.filter((scores) => !open.includes(scores));
    const isMost = rest.length > 0 && rest.length < open.length;
    return f.form.open(criterion, isMost ? f.form.allBut(names(rest)) : names(open));
  };
}
