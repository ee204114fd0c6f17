import type { ReactNode } from 'react';
import type { MapApproval } from '../model/mapApproval.ts';
import { useScene } from '../state/hooks.ts';
import { PaperFoot } from './PaperFoot.tsx';
import { PaperFrame } from './PaperFrame.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperLegend } from './PaperLegend.tsx';
import { PaperPlaces } from './PaperPlaces.tsx';
import { PaperSectors } from './PaperSectors.tsx';
import { PaperTable } from './PaperTable.tsx';
import './PaperSheet.css';

interface PaperSheetProps {
  /** Latitude in degrees at which the scale bar is true, WGS-84; null while no map stands. */
  readonly latitude: number | null;
  readonly approval: MapApproval;
  /** The legend of the site finder, in place of the others; nothing in other views. */
  readonly scores?: ReactNode;
}

/**
 * What a sheet of paper has around its map: title, frame, legend, the table of the nine, sources. Seen on paper only.
 */
export function PaperSheet({ latitude, approval, scores }: PaperSheetProps) {
  const { view } = useScene();
  return (
    <>
      <PaperHead />
      <PaperFrame latitude={latitude} />
      <div className="paper-part paper-column">
        {view === 'find' ? scores : <PaperLegend />}
        <PaperTable />
        {view !== 'find' && <PaperSectors />}
      </div>
      <PaperPlaces />
      <PaperFoot approval={approval} />
    </>
  );
}
