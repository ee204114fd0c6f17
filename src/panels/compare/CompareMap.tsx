import { useId, useMemo, useState } from 'react';
import { comparedBox } from '../../cartography/comparedBox.ts';
import { type CompareFrame, compareFrame } from '../../cartography/compareFrame.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { ComparePart } from '../../model/comparing.ts';
import { type MapApproval, NO_MAP_APPROVAL } from '../../model/mapApproval.ts';
import { comparePaths } from '../../plate/comparePaths.ts';
import { approvalText } from '../../text/approvalText.ts';
import { compareMapWords } from '../../text/compareMapWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { CompareLegend } from './CompareLegend.tsx';
import { CompareMapView } from './CompareMapView.tsx';
import { useComparison } from './useComparison.ts';
import './CompareMap.css';

/** The map of the comparison: what is compared, by the plan, the scenario, or the change between them. */
export function CompareMap({ approval = NO_MAP_APPROVAL }: { readonly approval?: MapApproval }) {
  const comparison = useComparison();
  const { lang, w } = useLanguage();
  const words = compareMapWords(lang);
  const title = useId();
  const note = useId();
  const frame = useMemo(() => compareFrame(comparison), [comparison]);
  const paths = comparePaths(comparison.atlas);
  const extent = useExtent(comparison.atlas, comparison.comparing.part, frame);
  const kind = frame.mode === 'base' && frame.lines.length > 0 ? 'lines' : frame.mode;
  return (
    <section className="compare-map" aria-labelledby={`${title} ${note}`} data-mode={frame.mode}>
      <header className="compare-map-head">
        <h2 id={title}>{words.title[kind]}</h2>
        <small id={note}>{words.note[kind]}</small>
      </header>
      {paths === null ? (
        <p className="part-note">{words.noShapes}</p>
      ) : (
        <CompareMapView
          comparison={comparison}
          frame={frame}
          paths={paths}
          fitted={extent.isWhole ? null : extent.box}
          onProvince={extent.showProvince}
        >
          {extent.box !== null && (
            <button type="button" className="compare-map-switch" onClick={extent.toggle}>
              {extent.isWhole ? words.seeCompared : words.seeProvince}
            </button>
          )}
        </CompareMapView>
      )}
      {paths !== null && <CompareLegend frame={frame} />}
      <p className="compare-map-foot">
        {approvalText(approval, lang)} · {w.map.sourceShort}
      </p>
    </section>
  );
}

/** What the map fits: beside the table what is compared, elsewhere the province, until the reader asks for the other. */
function useExtent(atlas: Atlas, part: ComparePart, frame: CompareFrame) {
  const [asked, setAsked] = useState<{ readonly part: ComparePart; readonly whole: boolean } | null>(null);
  const box = useMemo(() => comparedBox(atlas, [...frame.compared, ...frame.groups]), [atlas, frame]);
  const isWhole = box === null || (asked?.part === part ? asked.whole : part !== 'table');
  return {
    box,
    isWhole,
    showProvince: () => setAsked({ part, whole: true }),
    toggle: () => setAsked({ part, whole: !isWhole }),
  };
}
