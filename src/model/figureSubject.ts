import type { Atlas } from './atlas.ts';
import type { Figure } from './figure.ts';
import { findArea } from './findArea.ts';
import type { Localized } from './localized.ts';
import type { Region } from './region.ts';

/** Whose number a figure is, as far as that has to be said with it. */
export interface FigureSubject {
  /** The region, city or county; null for others, and where it is told beside the number. */
  readonly area: Localized | null;
  /** The product; null for others. */
  readonly product: Localized | null;
  /** What goes with the number wherever it stands (云浮: 仅石材), or null. */
  readonly scope: Localized | null;
}

/**
 * Whose number a figure is.
 * @param told the region that is named beside it
 */
export function figureSubject(
  atlas: Pick<Atlas, 'regions' | 'cities' | 'counties' | 'products'>,
  { id }: Pick<Figure, 'id'>,
  told: Region | null = null,
): FigureSubject {
  const [subject = ''] = id.split('.');
  const area = findArea(subject, atlas);
  const region = area?.kind === 'region' ? area.region : null;
  // What is worked out of the target covers no more than the target does.
  const restsOnTarget = region !== null && (id === region.target.id || id === region.intensity.id);
  return {
    area: area === null || area.id === told?.id ? null : area.name,
    product: atlas.products.find((product) => product.id === subject)?.name ?? null,
    scope: restsOnTarget ? region.coverage.short : null,
  };
}
