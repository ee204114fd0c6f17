import type { Evidence } from '../model/figure.ts';
import type { CompareFact } from './compareFact.ts';
import type { TakenComparison } from './takenComparison.ts';

/** What something rests on: ids of sources, editions of the plan and locators, each once. */
export function restsText(
  rests: readonly Evidence[],
  { atlas, lang }: Pick<TakenComparison, 'atlas' | 'lang'>,
): Pick<CompareFact, 'source' | 'edition' | 'locator'> {
  const list = (texts: readonly string[]) => [...new Set(texts)].join('; ') || null;
  return {
    source: list(rests.map(({ source }) => source)),
    edition: list(rests.flatMap(({ edition }) => atlas.editions.find(({ id }) => id === edition)?.state[lang] ?? [])),
    locator: list(rests.map(({ locator }) => locator[lang])),
  };
}
