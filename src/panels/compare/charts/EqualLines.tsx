import { Line } from '@visx/shape';
import type { EqualLine } from './equalLines.ts';

/** Lines on which target ÷ area is equal, with what it is. */
export function EqualLines({ lines }: { readonly lines: readonly EqualLine[] }) {
  return (
    <>
      {lines.map(({ id, from, to, label }) => (
        <g key={id}>
          <Line
            from={{ x: from[0], y: from[1] }}
            to={{ x: to[0], y: to[1] }}
            stroke="var(--line-2)"
            strokeWidth={1}
            strokeDasharray="1 3"
            strokeLinecap="round"
          />
          {label !== null && (
            <text
              transform={`translate(${label.at[0]} ${label.at[1]}) rotate(${label.angle})`}
              dy={-5}
              fontSize={12}
              fill="var(--ink-3)"
              textAnchor="end"
            >
              {label.text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
