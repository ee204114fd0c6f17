import { unproject } from '../cartography/camera.ts';
import type { Met } from '../cartography/ground.ts';
import type { Atlas } from '../model/atlas.ts';
import { setReference } from '../state/findActions.ts';
import type { Seen } from './seen.ts';
import { spotOnSheet } from './spotOnSheet.ts';

/**
 * Answers a click or tap on open ground in the site finder: it becomes the reference, as far as the sheet goes. A place's
 * card and the region of a rank open as in other views.
 * @returns false where it is no open ground
 */
export function answerFind({ sites }: Met, atlas: Atlas, { ground, camera, size }: Seen): boolean {
  if (sites.length > 0 || ground === null) return false;
  const spot = spotOnSheet(unproject(camera, size, ground), atlas.sheet);
  if (spot !== null) setReference({ kind: 'spot', at: spot });
  return true;
}
