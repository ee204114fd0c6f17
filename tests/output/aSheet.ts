import type { Scene } from '../../src/model/scene.ts';
import type { Sight } from '../../src/output/plateDrawing.ts';
import { type PlateFile, plateSvg } from '../../src/output/plateSvg.ts';
import { shipped } from '../data/shipped.ts';
import { anAtlas } from '../make/anAtlas.ts';

const STYLES = ['src/tokens/tokens.css', 'src/plate/plate.css'].map(shipped).join('\n');

/** Gives the page the style sheets that a sheet is drawn by. */
export function dressPage(): void {
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
}

export const APPROVAL = '示意图，边界仅供参考';

/** The sheet of a scene of the shipped atlas, as a file. */
export async function aSheet(scene: Scene, sight: Sight | null = null): Promise<PlateFile> {
  const file = await plateSvg({ atlas: anAtlas(), scene, sight, approval: APPROVAL, day: '2026-01-05' });
  if (file === null) throw new Error('The shipped atlas has boundaries.');
  return file;
}
