import { type Comparand, codesOf } from '../../analysis/comparand.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import { words } from '../../text/words.ts';

/**
 * Where the plan speaks of the regions that columns stand for or have cities of: 专栏1 第1、5、6条. Empty where it speaks of
 * none of them.
 */
export function planItems(columns: readonly Comparand[], { regions }: Pick<Atlas, 'regions'>, lang: Lang): string {
  const codes = new Set<string>(columns.flatMap(codesOf));
  const ids = new Set<string>(columns.map(({ id }) => id));
  const spoken = regions.filter(({ id, cities }) => ids.has(id) || cities.some((code) => codes.has(code)));
  const places = [...new Set(spoken.map(({ target }) => target.locator[lang]))];
  const { listMark } = words(lang).app;
  const parts = places.map((place) => /^(.*\D)(\d+)(\D*)$/.exec(place));
  const [first] = parts;
  const isAlike = parts.every((part) => part?.[1] === first?.[1] && part?.[3] === first?.[3]);
  if (!first || !isAlike) return places.join(listMark);
  return `${first[1]}${parts.map((part) => part?.[2]).join(listMark)}${first[3]}`;
}
