import type { Point } from '../../cartography/camera.ts';

/** The cross that shows where a planned site would stand. */
export function PlacingCross({ at: [x, y] }: { readonly at: Point }) {
  const d = 'M-16 0H-4M4 0H16M0-16V-4M0 4V16';
  return (
    <svg className="compare-cross" x={x} y={y} overflow="visible" aria-hidden="true">
      <path className="compare-cross-edge" d={d} />
      <path d={d} />
      <circle r="1.5" />
    </svg>
  );
}
