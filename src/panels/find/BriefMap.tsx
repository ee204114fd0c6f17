import type { ReactNode } from 'react';
import type { MapApproval } from '../../model/mapApproval.ts';
import { approvalText } from '../../text/approvalText.ts';
import { briefWords } from '../../text/briefWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { PaperFrame } from '../PaperFrame.tsx';
import { useLanguage } from '../useLanguage.ts';

interface BriefMapProps {
  readonly latitude: number | null;
  readonly approval: MapApproval;
  readonly scores: ReactNode;
}

/** The room of the map on the brief, its frame, and under it its legend and what no map may lack. */
export function BriefMap({ latitude, approval, scores }: BriefMapProps) {
  const { lang, w } = useLanguage();
  return (
    <div className="brief-map">
      <PaperFrame latitude={latitude} />
      {scores}
      <p className="brief-approval">{approvalText(approval, lang)}</p>
      <p>{[briefWords(lang).map, w.map.boundaries, w.paper.projection].join(SENTENCE_GAP[lang])}</p>
    </div>
  );
}
