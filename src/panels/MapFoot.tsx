import type { ReactNode } from 'react';
import type { MapApproval } from '../model/mapApproval.ts';
import { approvalText } from '../text/approvalText.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { useLanguage } from './useLanguage.ts';
import './MapFoot.css';

interface MapFootProps {
  readonly approval: MapApproval;
  /** What is to be said of the map itself. */
  readonly children?: ReactNode;
}

/** What no map may lack beside its scale bar, which the plate draws: source, and at the lower left the approval number or the disclaimer. */
export function MapFoot({ approval, children }: MapFootProps) {
  const { lang, w } = useLanguage();
  return (
    <div className="map-foot">
      {children}
      <div className="map-foot-words">
        <p className="map-foot-approval">{approvalText(approval, lang)}</p>
        <p className="map-foot-source">
          <span className="map-foot-full">{[w.map.boundaries, w.map.targets].join(SENTENCE_GAP[lang])}</span>
          <span className="map-foot-short">{w.map.sourceShort}</span>
        </p>
      </div>
    </div>
  );
}
