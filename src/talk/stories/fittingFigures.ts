import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import { findArea } from '../../model/findArea.ts';
import type { Scene } from '../../model/scene.ts';

/**
 * Figures that can stand large beside a scene: those of the regions it shows; of the province, and of its products, where
 * it shows none.
 */
export function fittingFigures(atlas: Atlas, scene: Pick<Scene, 'areas'>): readonly Figure[] {
  const regions = scene.areas.filter((id) => findArea(id, atlas)?.kind === 'region');
  const subjects = regions.length > 0 ? regions : ['province', ...atlas.products.map(({ id }) => id)];
  return subjects.flatMap((subject) =>
    [...atlas.figureById.values()].filter(({ id }) => id.startsWith(`${subject}.`)).sort(targetsFirst),
  );
}

function targetsFirst(a: Figure, b: Figure): number {
  return Number(b.id.endsWith('.revenue-target')) - Number(a.id.endsWith('.revenue-target'));
}
