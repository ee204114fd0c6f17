import { hasCircles } from '../cartography/paint.ts';
import type { MapApproval } from '../model/mapApproval.ts';
import { isoDay } from '../output/isoDay.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { approvalText } from '../text/approvalText.ts';
import { figureText } from '../text/figure.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { useLanguage } from './useLanguage.ts';

/** The foot of a sheet: at its lower left the approval or the disclaimer with the day, then where all of it comes from. */
export function PaperFoot({ approval }: { readonly approval: MapApproval }) {
  const { lang, w } = useLanguage();
  const { edition, province } = useAtlas();
  const { color, view } = useScene();
  const sources = [
    w.paper.source(edition.title[lang], edition.state[lang]),
    w.paper.province(figureText(province.revenue2019, lang), figureText(province.revenueTarget, lang)),
    w.map.boundaries,
    w.paper.projection,
    ...(hasCircles(color) && view !== 'find' ? [w.paper.circles] : []),
  ];
  return (
    <footer className="paper-part paper-foot">
      <div>
        <p className="paper-approval">{approvalText(approval, lang)}</p>
        <p>{w.paper.day(isoDay(new Date()))}</p>
      </div>
      <p>{sources.join(SENTENCE_GAP[lang])}</p>
    </footer>
  );
}
