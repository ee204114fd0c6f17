import type { Frame } from '../cartography/frame.ts';
import { NO_HUBS } from '../cartography/placeHubs.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { Outline } from './outline.ts';
import { picture } from './picture.ts';
import { scaleBarNode } from './scaleBarNode.ts';
import { HOME_VIEW } from './view.ts';
import { writeNode } from './writeNode.ts';

/**
 * The plate as markup, right at any size without a script: `plate.css` fits it and chooses between the bands.
 * @param frames one for each band that a first view can have
 */
export function plateMarkup(frames: readonly [Frame, ...Frame[]], outline: Outline, plane: SheetPlane): string {
  const emphasis = { hover: null, focus: null };
  const choices = { ...NO_HUBS, names: [], wordless: new Set<never>() };
  const sheet = writeNode(
    picture({ frames, outline, inner: new Map(), choices, plane, view: HOME_VIEW, emphasis, role: 'picture' }),
  );
  const scale = writeNode(scaleBarNode(plane, null, plane.width));
  return `<div class="plate-fit"><div class="plate-home">${sheet}</div>${scale}</div>`;
}
