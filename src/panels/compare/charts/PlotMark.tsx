import { Group } from '@visx/group';
import { glyphPath } from '../../../cartography/glyph.ts';
import { sectorColors } from '../../../cartography/palette.ts';
import type { Qualifier } from '../../../model/figure.ts';
import type { SectorId } from '../../../model/sector.ts';
import { cssColor } from '../../../tokens/tokenNames.ts';

export const MARK_RADIUS = 9;

interface PlotMarkProps {
  readonly left: number;
  readonly top: number;
  readonly sector: SectorId | null;
  readonly isScenario: boolean;
  readonly x: Qualifier;
  readonly y: Qualifier;
}

/** A ring with the mark of its sector, as on the map; a bound points to the side on which the true number lies. */
export function PlotMark({ left, top, sector, isScenario, x, y }: PlotMarkProps) {
  return (
    <Group left={left} top={top}>
      <circle
        r={MARK_RADIUS}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth={1.25}
        {...(isScenario ? { strokeDasharray: '3 2' } : {})}
      />
      {sector === null ? (
        <circle r={3} fill="var(--ink)" />
      ) : (
        <path d={glyphPath(sector)} fill={cssColor(sectorColors(sector).solid)} />
      )}
      {isBound(y) && <OpenEnd turn={y === '<=' ? 180 : 0} />}
      {isBound(x) && <OpenEnd turn={x === '<=' ? 270 : 90} />}
    </Group>
  );
}

function OpenEnd({ turn }: { readonly turn: number }) {
  return (
    <path
      d="M-4 -11.5L0 -15L4 -11.5M-4 -15.5L0 -19L4 -15.5"
      transform={`rotate(${turn})`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.4}
    />
  );
}

function isBound(qualifier: Qualifier): boolean {
  return qualifier === '>=' || qualifier === '>' || qualifier === '<=';
}
