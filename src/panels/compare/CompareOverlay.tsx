import type { PlacedCircle } from '../../cartography/comparedCircles.ts';
import type { CompareLayout, PlacedHubIcon } from '../../cartography/compareLayout.ts';
import type { PlacedScale } from '../../cartography/compareScale.ts';
import type { OwnedWords } from '../../cartography/compareWords.ts';
import type { PlacedDistance } from '../../cartography/placeDistances.ts';
import { SiteSymbol } from '../SiteSymbol.tsx';

/** Circles, distances, words and marks, in px. The buttons of the areas say the same: a reader voice skips them here. */
export function CompareOverlay({ layout }: { readonly layout: CompareLayout }) {
  return (
    <svg aria-hidden="true" className="compare-overlay" overflow="visible">
      {layout.labels.map(({ id, rank, x, y, text }) => (
        <text key={id} className={`compare-label is-rank-${rank}`} x={x} y={y} dy=".36em">
          {text}
        </text>
      ))}
      {layout.distances.map((line) => (
        <DistanceLine key={line.id} line={line} />
      ))}
      {layout.circles.map((circle) => (
        <Circle key={circle.region} circle={circle} />
      ))}
      {layout.seats.map(({ id, at: [x, y] }) => (
        <circle key={id} className="compare-seat" cx={x} cy={y} r="4" />
      ))}
      {layout.hubs.map((hub) => (
        <Hub key={hub.id} hub={hub} />
      ))}
      {layout.planned.map(({ id, at: [x, y] }) => (
        <PlannedMark key={id} x={x} y={y} />
      ))}
      {layout.distances.map((line) => (
        <DistanceText key={line.id} line={line} />
      ))}
      {layout.words.map((words) => (
        <Words key={words.owner} words={words} />
      ))}
      <ScaleBar bar={layout.scaleBar} />
    </svg>
  );
}

function DistanceLine({ line: { from, to } }: { readonly line: PlacedDistance }) {
  const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  return (
    <>
      <line className="compare-distance-edge" {...ends} />
      <line className="compare-distance" {...ends} />
    </>
  );
}

function DistanceText({ line: { box } }: { readonly line: PlacedDistance }) {
  if (box === null) return null;
  const { left, top, width, height, text } = box;
  return (
    <g className="compare-distance-box" transform={`translate(${left} ${top})`}>
      <rect width={width} height={height} rx="2" />
      <text x={width / 2} y={height / 2} dy=".36em">
        {text}
      </text>
    </g>
  );
}

function Circle({ circle }: { readonly circle: PlacedCircle }) {
  const { region, x, y, radius, ghost, foot, dimmed } = circle;
  return (
    <g className={dimmed ? 'compare-circle is-dim' : 'compare-circle'} data-area={region}>
      {foot !== null && (
        <>
          <line className="compare-leader-edge" x1={foot[0]} y1={foot[1]} x2={x} y2={y} />
          <line className="compare-leader" x1={foot[0]} y1={foot[1]} x2={x} y2={y} />
          <circle className="compare-foot" cx={foot[0]} cy={foot[1]} r="2.5" />
        </>
      )}
      <circle className={foot === null ? 'compare-veil' : 'compare-veil is-away'} cx={x} cy={y} r={radius} />
      <circle className="compare-ring" cx={x} cy={y} r={radius} />
      {ghost !== null && <circle className="compare-ghost" cx={x} cy={y} r={ghost} />}
    </g>
  );
}

function Hub({ hub: { kind, x, y, at } }: { readonly hub: PlacedHubIcon }) {
  const isBeside = x !== at[0] || y !== at[1];
  return (
    <g>
      {isBeside && (
        <>
          <line className="compare-leader-edge" x1={at[0]} y1={at[1]} x2={x} y2={y} />
          <line className="compare-leader" x1={at[0]} y1={at[1]} x2={x} y2={y} />
          <circle className="compare-foot" cx={at[0]} cy={at[1]} r="2.5" />
        </>
      )}
      <g transform={`translate(${x - 10} ${y - 10})`}>
        <SiteSymbol layer={kind} />
      </g>
    </g>
  );
}

/** Unlike any mark of a place that exists: a dashed diamond about a cross. */
function PlannedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="compare-planned" transform={`translate(${x} ${y})`}>
      <path className="compare-planned-edge" d="M0-9 9 0 0 9-9 0Z" />
      <path d="M0-8.2 8.2 0 0 8.2-8.2 0Z" />
      <path className="compare-planned-cross" d="M-3.4 0H3.4M0-3.4V3.4" />
    </g>
  );
}

function Words({ words: { lines, dimmed } }: { readonly words: OwnedWords }) {
  return (
    <g className={dimmed ? 'is-dim' : undefined}>
      {lines.map(({ kind, text, size, x, y, anchor }) => (
        <text key={kind + text} className={`compare-word is-${kind}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** True at the latitude of the middle. */
function ScaleBar({ bar: { km, px, x, y } }: { readonly bar: PlacedScale }) {
  return (
    <g className="compare-scale" transform={`translate(${x} ${y})`}>
      <path className="compare-scale-edge" d={`M0-5V0H${px}V-5M${px / 2}-5V0`} />
      <path d={`M0-5V0H${px}V-5M${px / 2}-5V0`} />
      <text x={px + 6} y="1">{`${km}\u00a0km`}</text>
    </g>
  );
}
