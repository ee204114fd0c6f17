import { type LabelledPoint, LINE_HEIGHT } from './pointLabel.ts';

/** The name of a point, its number under it; a line ties it to the point where it stands apart. */
export function PointName({ labelled: { lines, label } }: { readonly labelled: LabelledPoint }) {
  if (label === null) return null;
  const { leader, left, top } = label;
  return (
    <>
      {leader !== null && (
        <line
          x1={leader.from[0]}
          y1={leader.from[1]}
          x2={leader.to[0]}
          y2={leader.to[1]}
          stroke="var(--line-2)"
          strokeWidth={1}
        />
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          x={left}
          y={top + 12.5 + at * LINE_HEIGHT}
          fontSize={at === 0 ? 13 : 12}
          fontWeight={at === 0 ? 700 : 400}
          fill={at === 0 ? 'var(--ink)' : 'var(--ink-2)'}
          stroke="var(--surface)"
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {line}
        </text>
      ))}
    </>
  );
}
