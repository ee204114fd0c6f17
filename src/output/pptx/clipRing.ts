import type { Spot } from './drawn.ts';

/** A window that drawings are cut to, px. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A ring cut to a window, after Sutherland and Hodgman; empty where it lies outside. The last spot does not repeat the first. */
export function clipRing(ring: readonly Spot[], window: Window): readonly Spot[] {
  return edges(window).reduce<readonly Spot[]>((kept, edge) => clipAt(kept, edge), ring);
}

/** A line cut to a window: its runs inside. */
export function clipLine(line: readonly Spot[], window: Window): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const part = clipSegment(from, to, window);
    if (part === null) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && last[0] === part[0][0] && last[1] === part[0][1]) run.push(part[1]);
    else runs.push([...part]);
  }
  return runs;
}

interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  /** 1: what is greater stays. */
  readonly side: 1 | -1;
}

function edges({ left, top, right, bottom }: Window): readonly Edge[] {
  return [
    { axis: 0, at: left, side: 1 },
    { axis: 0, at: right, side: -1 },
    { axis: 1, at: top, side: 1 },
    { axis: 1, at: bottom, side: -1 },
  ];
}

const isInside = (spot: Spot, { axis, at, side }: Edge): boolean => (spot[axis] - at) * side >= 0;

function clipAt(ring: readonly Spot[], edge: Edge): readonly Spot[] {
  const kept: Spot[] = [];
  let before = ring.at(-1);
  for (const spot of ring) {
    if (before !== undefined && isInside(before, edge) !== isInside(spot, edge))
      kept.push(crossing(before, spot, edge));
    if (isInside(spot, edge)) kept.push(spot);
    before = spot;
  }
  return kept;
}

function crossing(a: Spot, b: Spot, { axis, at }: Edge): Spot {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function clipSegment(from: Spot, to: Spot, window: Window): readonly [Spot, Spot] | null {
  let [a, b] = [from, to];
  for (const edge of edges(window)) {
    const [inA, inB] = [isInside(a, edge), isInside(b, edge)];
    if (!inA && !inB) return null;
    if (inA && inB) continue;
    const cut = crossing(a, b, edge);
    if (inA) b = cut;
    else a = cut;
  }
  return [a, b];
}
