import { ranking } from '../../analysis/ranking.ts';
import { scoreRange } from '../../cartography/scoreRange.ts';
import { SCORE_SCALE } from '../../cartography/scoreScale.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { findMapWords } from '../../text/findMapWords.ts';
import { cssColor, type TokenName } from '../../tokens/tokenNames.ts';
import { useIsPhone } from '../useIsPhone.ts';
import { useLanguage } from '../useLanguage.ts';
import './ScoreLegend.css';

/** What the colours of the site finder's map stand for, over its lower right; on a phone folded, with the colours alone. */
export function ScoreLegend() {
  const { lang } = useLanguage();
  const w = findMapWords(lang).legend;
  const atlas = useAtlas();
  const finding = useAtlasState((state) => state.scene.finding);
  const isPhone = useIsPhone();
  if (ranking(atlas, finding).ranked === null) return <p className="score-legend">{w.none}</p>;
  if (isPhone)
    return (
      <details className="score-legend is-folded">
        <summary>
          <span>
            {w.title}
            {SCORE_SCALE.colors.map((color) => (
              <Colour key={color} color={color} />
            ))}
          </span>
        </summary>
        <div>
          <small>{w.rule}</small>
          <Classes />
        </div>
      </details>
    );
  return (
    <section className="score-legend" aria-label={w.title}>
      <span>
        {w.title} <small>{w.rule}</small>
      </span>
      <Classes />
      <p>{w.paper}</p>
    </section>
  );
}

function Classes() {
  return (
    <ol>
      {SCORE_SCALE.colors.map((color, index) => (
        <li key={color}>
          <Colour color={color} /> {scoreRange(index)}
        </li>
      ))}
    </ol>
  );
}

function Colour({ color }: { readonly color: TokenName }) {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      <rect width="16" height="12" fill={cssColor(color)} />
    </svg>
  );
}
