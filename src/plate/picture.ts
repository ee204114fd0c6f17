import type { Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { borders, type Emphasis } from './borders.ts';
import { ground } from './ground.ts';
import { labels } from './labels.ts';
import { node, type PlateNode } from './node.ts';
import type { Outline } from './outline.ts';
import { MARKS, type SymbolRole, symbols, veils } from './symbols.ts';
import type { View } from './view.ts';

/** What the plate draws. */
export interface Picture {
  /** The frame of the band in sight; before any script runs, those of both bands that a first view can have. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly outline: Outline;
  readonly plane: SheetPlane;
  readonly view: View;
  readonly emphasis: Emphasis;
  readonly role: SymbolRole;
}

/** The whole picture in the draw order of the design: areas, veils, borders, labels, then the one overlay of symbols. */
export function picture({ frames, outline, plane, view, emphasis, role }: Picture): PlateNode {
  const [frame] = frames;
  return node('svg', { class: 'plate-sheet', role: 'group', 'aria-label': frame.title }, [
    MARKS,
    ground(frame, outline, plane, view),
    ...frames.map((each) => veils(each, plane, view)),
    borders(frame, outline, plane, view, emphasis),
    ...frames.map((each) => labels(each, plane, view)),
    ...frames.map((each) => symbols(each, plane, view, role)),
  ]);
}
