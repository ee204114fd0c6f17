import { memo } from 'react';
import type { CompareStop } from '../../cartography/compareStops.ts';
import type { AreaId } from '../../model/ids.ts';
import type { ComparePaths } from '../../plate/comparePaths.ts';

interface CompareStopsProps {
  readonly stops: readonly CompareStop[];
  readonly pressed: readonly AreaId[];
  /** The one the Tab key reaches. */
  readonly current: AreaId | null;
  readonly paths: ComparePaths;
  readonly transform: string;
  readonly nameOf: (id: AreaId) => string;
  /** True while the pointer is asked for a spot instead. */
  readonly isOff: boolean;
}

/** What a hand, a key or a reader voice meets: a button for each area, seen only while it is pointed at or has the focus. */
export function CompareStops({ stops, pressed, current, paths, transform, nameOf, isOff }: CompareStopsProps) {
  if (isOff) return null;
  return (
    <g transform={transform}>
      {stops.map(({ id, cities }) => (
        <Stop
          key={id}
          id={id}
          d={paths.area(cities)}
          name={nameOf(id)}
          isPressed={pressed.includes(id)}
          isCurrent={id === current}
        />
      ))}
    </g>
  );
}

interface StopProps {
  readonly id: AreaId;
  readonly d: string;
  readonly name: string;
  readonly isPressed: boolean;
  readonly isCurrent: boolean;
}

const Stop = memo(function Stop({ id, d, name, isPressed, isCurrent }: StopProps) {
  return (
    <path
      className="compare-stop"
      data-area={id}
      d={d}
      {...asButton(isPressed)}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={name}
    />
  );
});

/** SVG has no element of its own for a button. */
function asButton(isPressed: boolean) {
  return { role: 'button', 'aria-pressed': isPressed } as const;
}
