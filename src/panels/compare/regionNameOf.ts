import type { Comparand } from '../../analysis/comparand.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import { words } from '../../text/words.ts';

/** The regions that cities of a column are only a part of, by name. */
export function regionNameOf({ unnamed, cities }: Comparand, { regionById }: Atlas, lang: Lang): string {
  const parts = unnamed.length > 0 ? unnamed : cities;
  const names = parts.flatMap(({ region }) => (region === null ? [] : (regionById.get(region)?.name[lang] ?? [])));
  return [...new Set(names)].join(words(lang).app.listMark);
}
