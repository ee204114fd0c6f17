import { makeSearchIndex, type SearchIndex } from '../../src/analysis/searchIndex.ts';
import { checkSearchFile } from '../../src/load/searchFile.ts';
import { kindWords } from '../../src/panels/searchText.ts';
import { shipped } from '../data/shipped.ts';

/** The index of the shipped names. All tests share one, since it never changes. */
export function shippedSearch(): SearchIndex {
  kept ??= build();
  return kept;
}

let kept: SearchIndex | null = null;

function build(): SearchIndex {
  const { entries, fault } = checkSearchFile(JSON.parse(shipped('public/geo/search.json')));
  if (entries === null) throw new Error(`search.json cannot be read: ${JSON.stringify(fault)}`);
  return makeSearchIndex(entries, kindWords);
}
