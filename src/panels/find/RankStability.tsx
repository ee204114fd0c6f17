import type { RegionId } from '../../model/ids.ts';
import { useLanguage } from '../useLanguage.ts';
import { stabilityText } from './stabilityText.ts';
import { useStability } from './useStability.ts';
import './RankStability.css';

/** How often a region comes first, and between which ranks it stays, when all weights move. */
export function RankStability({ region }: { readonly region: RegionId }) {
  const { lang } = useLanguage();
  const found = useStability();
  const row = found?.byRegion.get(region);
  if (!found || !row) return null;
  return (
    <p className="rank-stability" aria-busy={!found.isCurrent}>
      {stabilityText(row, found.draws, lang)}
    </p>
  );
}
