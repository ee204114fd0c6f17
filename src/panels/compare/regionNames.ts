import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import { words } from '../../text/words.ts';

/** The names of regions, as a list in a line. */
export function regionNames(ids: readonly string[], { regions }: Pick<Atlas, 'regions'>, lang: Lang): string {
  return regions
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name[lang])
    .join(words(lang).app.listMark);
}
