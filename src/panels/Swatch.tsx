import { glyphPath } from '../cartography/glyph.ts';
import { sectorColors } from '../cartography/palette.ts';
import type { ColorMode } from '../model/scene.ts';
import type { SectorId } from '../model/sector.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import './Swatch.css';

interface SwatchProps {
  readonly sector: SectorId;
  readonly mode: ColorMode;
  /** Switched off: the mark goes hollow and grey as on the map. */
  readonly off: boolean;
}

/** A sector as the map draws it in a colour mode: tint, soft and solid rim, dots of the own grouping, and the mark. */
export function Swatch({ sector, mode, off }: SwatchProps) {
  const colors = sectorColors(sector);
  const mark = off
    ? { fill: 'var(--surface)', stroke: 'var(--line-2)', strokeWidth: 1.7 }
    : { fill: cssColor(colors.solid), stroke: 'var(--surface)', strokeWidth: 1.1, paintOrder: 'stroke' };
  return (
    <svg className="swatch" width="24" height="22" viewBox="0 0 24 22" aria-hidden="true">
      <g opacity={off ? 0.28 : 1}>
        <Ground mode={mode} colors={colors} dots={sector === 'own'} />
      </g>
      <path d={glyphPath(sector)} transform="translate(12 11)" {...mark} />
    </svg>
  );
}

interface GroundProps {
  readonly mode: ColorMode;
  readonly colors: ReturnType<typeof sectorColors>;
  readonly dots: boolean;
}

function Ground({ mode, colors, dots }: GroundProps) {
  if (mode === 'sector') {
    return (
      <>
        <rect width="24" height="22" fill={cssColor(colors.fill)} />
        {dots && <Dots color={cssColor(colors.solid)} />}
        <rect
          x="2"
          y="2"
          width="20"
          height="18"
          fill="none"
          stroke={cssColor(colors.soft)}
          strokeWidth="4"
          opacity="0.62"
        />
        <rect x="1" y="1" width="22" height="20" fill="none" stroke={cssColor(colors.solid)} strokeWidth="2" />
      </>
    );
  }
  if (mode === 'sector-target') {
    return colors.tiers.map((tier, index) => (
      <rect key={tier} x={index * 8} width="8" height="22" fill={cssColor(tier)} />
    ));
  }
  return null;
}

function Dots({ color }: { readonly color: string }) {
  const spots = [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => ({ x: 5 + column * 7, y: 4 + row * 7 })));
  return spots.map(({ x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r="0.9" fill={color} opacity="0.42" />);
}
