import type { ReactNode } from 'react';
import type { MapApproval } from '../model/mapApproval.ts';
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
        <p className="map-foot-approval">
          {approval.number === null
            ? approval.disclaimer[lang]
            : `${w.map.approval(approval.number)}${approval.holder === null ? '' : w.map.approvalHolder(approval.holder)}`}
        </p>
        <p className="map-foot-source">
          <span className="map-foot-full">{w.map.source}</span>
          <span className="map-foot-short">{w.map.sourceShort}</span>
        </p>
      </div>
    </div>
  );
}
