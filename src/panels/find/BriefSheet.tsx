import { type ReactNode, useMemo } from 'react';
import type { MapApproval } from '../../model/mapApproval.ts';
import { useAtlas, useScene } from '../../state/hooks.ts';
import { BriefHead } from './BriefHead.tsx';
import { BriefMap } from './BriefMap.tsx';
import { BriefPlaces } from './BriefPlaces.tsx';
import { BriefQuestion } from './BriefQuestion.tsx';
import { BriefRanking } from './BriefRanking.tsx';
import { BriefSources } from './BriefSources.tsx';
import { makeBrief } from './makeBrief.ts';
import { useBriefExtras } from './useBriefExtras.ts';
import './BriefSheet.css';

interface BriefSheetProps {
  /** It stands only while the page is printed; before that it makes ready what takes time. */
  readonly prints: boolean;
  /** Latitude in degrees at which the scale bar is true, WGS-84; null while no map stands. */
  readonly latitude: number | null;
  readonly approval: MapApproval;
  /** The legend of the map. */
  readonly scores: ReactNode;
}

/** The brief of the shortlist on paper: the question, the map, the ranking; on the next sheet the facts of each place. */
export function BriefSheet({ prints, latitude, approval, scores }: BriefSheetProps) {
  const atlas = useAtlas();
  const scene = useScene();
  const extras = useBriefExtras();
  const brief = useMemo(
    () => (prints ? makeBrief(atlas, scene, extras, new Date()) : null),
    [prints, atlas, scene, extras],
  );
  if (brief === null) return null;
  return (
    <div className="brief">
      <BriefHead brief={brief} />
      <div className="brief-side">
        <BriefMap latitude={latitude} approval={approval} scores={scores} />
        <BriefQuestion brief={brief} />
      </div>
      <BriefRanking brief={brief} />
      <BriefPlaces brief={brief} />
      <BriefSources brief={brief} />
    </div>
  );
}
