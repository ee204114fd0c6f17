import { HowToRead } from './HowToRead.tsx';
import { HubTable } from './HubTable.tsx';
import { MutualTable } from './MutualTable.tsx';
import { PaperLine } from './PaperLine.tsx';
import './CompareAside.css';
import './comparePrint.css';

/** Distances from hubs and between what is compared, and how to read the screen, under the map. */
export function CompareAside() {
  return (
    <div className="compare-aside">
      <HubTable />
      <MutualTable />
      <HowToRead />
      <PaperLine />
    </div>
  );
}
