import type { Frame } from '../cartography/frame.ts';
import type { Emphasis } from '../cartography/ground.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { borders } from './borders.ts';
import { reach, reference, ringLabels, seats } from './finder.ts';
import { ground } from './ground.ts';
import { hubs } from './hubs.ts';
import type { InnerPaths } from './innerOutlines.ts';
import { labels } from './labels.ts';
import { node, type PlateNode } from './node.ts';
import type { Outline } from './outline.ts';
import type { Choices } from './plateChoices.ts';
import { sites } from './sites.ts';
import { MARKS, type SymbolRole, symbols, veils } from './symbols.ts';
import type { View } from './view.ts';

/** What the plate draws. */
export interface Picture {
  /** The frame of the band in sight; before any script runs, those of both bands that a first view can have. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly outline: Outline;
  readonly inner: InnerPaths;
  /** Hubs and names of counties that stand on it, and labels that give way. */
  readonly choices: Choices;
  readonly plane: SheetPlane;
  readonly view: View;
  readonly emphasis: Emphasis;
  readonly role: SymbolRole;
}

/** What lies under the labels and symbols, in the draw order of the design: areas, veils, borders. */
export type GroundNodes = readonly PlateNode[];

/**
 * The whole picture in the draw order of the design.
 * @param under the ground; that of an earlier picture costs nothing, and will do while another renderer draws it
 * @param points rings, lines and places; none while another renderer draws them
 */
export function picture(
  picture: Picture,
  under: GroundNodes = groundNodes(picture),
  points: readonly PlateNode[] = pointNodes(picture),
): PlateNode {
  const { frames, choices, plane, view, role } = picture;
  const { finder } = frames[0];
  return node('svg', { class: 'plate-sheet', role: 'group', 'aria-label': frames[0].title }, [
    MARKS,
    ...under,
    ...frames.map((each) => labels(each, choices, plane, view)),
    ...points,
    ...hubs(choices.hubs, plane, view),
    ...ringLabels(finder, plane, view),
    ...seats(finder, plane, view),
    ...frames.map((each) => symbols(each, choices, plane, view, role)),
    ...reference(finder, plane, view),
  ]);
}

function pointNodes({ frames: [frame], plane, view }: Picture): readonly PlateNode[] {
  return [...reach(frame.finder, plane, view), ...sites(frame, plane, view)];
}

/** The ground of a picture. */
export function groundNodes({ frames, outline, inner, plane, view, emphasis }: Picture): GroundNodes {
  const [frame] = frames;
  return [
    ground(frame, outline, plane, view),
    ...frames.map((each) => veils(each, plane, view)),
    borders(frame, { outline, inner }, plane, view, emphasis),
  ];
}
