import { INTENSITY_PER_KM } from '../cartography/prismHeight.ts';
import { LEAST_KM2 } from '../cartography/standingParts.ts';
import { figureKey } from '../model/entryKey.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { figureText, writtenUnit } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { prismWords } from '../text/prismWords.ts';
import { Icon } from '../ui/Icon.tsx';
import { EntriesButton } from './EntriesButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './PrismLegend.css';

/** What height and volume of the prisms stand for; where there is no WebGL, why the map is flat all the same. */
export function PrismLegend() {
  const { lang } = useLanguage();
  const { regions } = useAtlas();
  const isFlat = useAtlasState(({ map }) => map.kind === 'plate');
  const w = prismWords(lang);
  if (isFlat)
    return (
      <p className="prism-flat" role="status">
        <Icon name="warning" /> {w.flat}
      </p>
    );
  const [first] = regions;
  const factor = figureText({ ...INTENSITY, value: INTENSITY_PER_KM }, lang);
  return (
    <figure className="prism-legend">
      <figcaption>
        <span>{w.heading}</span> <small>{w.factor(factor)}</small>
      </figcaption>
      <Scale />
      <p>{w.volume(INTENSITY_PER_KM)}</p>
      <p>
        {w.targets(first?.target.year ?? null)}
        {lang === 'en' && ' '}
        {w.areas(first?.area.year ?? null)} {first && <EntriesButton first={figureKey(first.intensity.id)} />}
      </p>
      <p>{w.signs}</p>
      <p>{w.colors}</p>
      <p>{w.leftOut(LEAST_KM2)}</p>
      <p>{w.perspective}</p>
    </figure>
  );
}

const INTENSITY = { unit: 'yi-cny-per-km2', qualifier: '=', status: 'derived' } as const;

/** 亿元/km². */
const SAMPLES = [1.5, 1, 0.5, 0.1] as const;
/** Of the drawing, CSS px. */
const HEIGHT = 72;
const COLUMN = 56;
const BAR = 30;
const CAP = 8;

/** Prisms of several heights, each as high as it is against the others. */
function Scale() {
  const { lang } = useLanguage();
  const w = prismWords(lang);
  const { factor, unit } = writtenUnit('yi-cny-per-km2', lang);
  const samples = SAMPLES.map((value) => ({
    number: formatNumber(Math.round(value * factor * 100) / 100, lang),
    km: formatNumber(Math.round(value / INTENSITY_PER_KM), lang),
    height: (value / SAMPLES[0]) * HEIGHT,
  }));
  const foot = HEIGHT + CAP + 22;
  const spoken = samples.map(({ number, km }) => w.sample(`${number} ${unit}`, km)).join(lang === 'zh' ? '；' : '; ');
  return (
    <>
      <small>{unit}</small>
      <svg
        width={COLUMN * SAMPLES.length}
        height={foot + 22}
        viewBox={`0 0 ${COLUMN * SAMPLES.length} ${foot + 22}`}
        role="img"
        aria-label={w.scale(spoken)}
      >
        {samples.map(({ number, km, height }, index) => (
          <g key={km} transform={`translate(${index * COLUMN} 0)`}>
            <rect x="0" y={foot - height} width={BAR} height={height} className="prism-wall" />
            <path d={`M0 ${foot - height}l${CAP} -${CAP}h${BAR - 2 * CAP}l${CAP} ${CAP}z`} className="prism-top" />
            <text x={BAR / 2} y={foot - height - CAP - 4} textAnchor="middle">
              {number}
            </text>
            <text x={BAR / 2} y={foot + 16} textAnchor="middle" className="prism-km">
              {km} km
            </text>
          </g>
        ))}
      </svg>
    </>
  );
}
