import { Activity, type ComponentType, type ReactNode } from 'react';
import { COMPARE_PARTS, type ComparePart } from '../../model/comparing.ts';
import type { MapApproval } from '../../model/mapApproval.ts';
import { openComparePart } from '../../state/compareActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { compareWords } from '../../text/compareWords.ts';
import { Notes } from '../Notes.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ViewTabs } from '../ViewTabs.tsx';
import { CompareAside } from './CompareAside.tsx';
import { CompareHead } from './CompareHead.tsx';
import { CompareMap } from './CompareMap.tsx';
import { ConcentrationPart } from './ConcentrationPart.tsx';
import { EditionsPart } from './EditionsPart.tsx';
import { PicturesPart } from './PicturesPart.tsx';
import { RegroupPart } from './RegroupPart.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { ScenarioNotices } from './ScenarioNotices.tsx';
import { ScenarioPart } from './ScenarioPart.tsx';
import { TablePart } from './TablePart.tsx';
import './ComparePage.css';

const PARTS: Readonly<Record<ComparePart, ComponentType>> = {
  table: TablePart,
  pictures: PicturesPart,
  concentration: ConcentrationPart,
  regroup: RegroupPart,
  scenario: ScenarioPart,
  editions: EditionsPart,
};

/** Parts that have the whole width: what stands beside the others waits, with what the reader set there. */
const WITHOUT_SIDE: readonly ComparePart[] = ['pictures', 'editions'];

interface ComparePageProps {
  readonly approval: MapApproval;
  /** What else can be done with the view. */
  readonly actions?: ReactNode;
}

/** The compare screen: what was found, its parts, and beside them the map and the distances. */
export function ComparePage({ approval, actions }: ComparePageProps) {
  const { lang } = useLanguage();
  const current = useAtlasState((state) => state.scene.comparing.part);
  const w = compareWords(lang);
  const Part = PARTS[current];
  return (
    <main className="compare" id="compare" tabIndex={-1} data-part={current}>
      <ViewTabs />
      <Notes />
      <ScenarioNotices />
      <CompareHead actions={actions} />
      <div className="compare-bar">
        <nav className="compare-parts" aria-label={w.parts}>
          {COMPARE_PARTS.map((part) => (
            <button
              key={part}
              ref={part === current ? keepInSight : null}
              type="button"
              aria-current={part === current ? 'true' : undefined}
              onClick={() => openComparePart(part)}
            >
              {w.part[part]}
            </button>
          ))}
        </nav>
        <ScenarioBar />
      </div>
      <div className="compare-body">
        <div className="compare-part">
          <Part />
        </div>
        <div className="compare-side">
          <Activity mode={WITHOUT_SIDE.includes(current) ? 'hidden' : 'visible'}>
            <CompareMap approval={approval} />
            <CompareAside />
          </Activity>
        </div>
      </div>
    </main>
  );
}

/** On a phone the parts go on beyond the edge: that which is read starts in sight. */
function keepInSight(button: HTMLElement | null): void {
  const parts = button?.parentElement;
  if (button && parts) parts.scrollLeft = button.offsetLeft - parts.offsetLeft - PEEK;
}

/** Of the part before, CSS px. */
const PEEK = 40;
