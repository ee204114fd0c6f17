import { legend } from '../cartography/legend.ts';
import { CIRCLE_SAMPLES } from '../cartography/scale.ts';
import { sampleKey } from '../model/entryKey.ts';
import { useAtlas, useAtlasState, useScene } from '../state/hooks.ts';
import { figureParts } from '../text/figure.ts';
import { EntriesButton } from './EntriesButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './CircleLegend.css';

/** How large a circle stands for how much; nothing where the colour mode, or a map of prisms, draws no circles. */
export function CircleLegend() {
  const { lang, w } = useLanguage();
  const { circles } = legend(useAtlas(), useScene());
  const stands = useAtlasState(({ scene, map }) => scene.prism && map.kind === 'live');
  if (circles.length === 0 || stands) return null;
  const largest = Math.max(...circles.map((circle) => circle.radius));
  const written = circles.map(({ target, radius }) => ({
    radius,
    entry: sampleKey(target),
    text: figureParts({ value: target, unit: 'yi-cny', qualifier: '=', status: 'derived' }, lang).number,
  }));
  const size = largest * 2 + 3;
  const label = w.legend.circleLabel(written.map(({ text }) => text).join(w.app.listMark));
  return (
    <figure className="circle-legend">
      <figcaption>
        <span>{w.legend.circles}</span> <small>{w.legend.circlesUnit}</small>
      </figcaption>
      <svg
        width={`${(size + 64) / 100}em`}
        height={`${(size + 6) / 100}em`}
        viewBox={`-1.5 -6 ${size + 64} ${size + 6}`}
        role="img"
        aria-label={label}
        data-entry={written.map(({ entry }) => entry).join(' ')}
      >
        {written.map(({ radius, entry, text }) => {
          const top = (largest - radius) * 2;
          return (
            <g key={text}>
              <circle
                cx={largest}
                cy={largest * 2 - radius}
                r={radius}
                fill="none"
                stroke="var(--ink)"
                strokeWidth="1.25"
              />
              <path d={`M${largest} ${top}H${largest * 2 + 28}`} stroke="var(--line-2)" strokeWidth="1" />
              <text x={largest * 2 + 34} y={top + 4.5} data-entry={entry}>
                {text}
              </text>
            </g>
          );
        })}
      </svg>
      <small className="circle-sources">
        <EntriesButton first={sampleKey(CIRCLE_SAMPLES[0])} />
      </small>
    </figure>
  );
}
