import type { SearchAnswer } from '../analysis/searchIndex.ts';
import { SEARCH_KINDS, type SearchEntry } from '../model/searchEntry.ts';
import { Button } from '../ui/Button.tsx';
import { ForeignText } from './ForeignText.tsx';
import { type ListedGroup, SearchList, type SearchListKeys } from './SearchList.tsx';
import { broadMaterials } from './searchMaterials.ts';
import { useLanguage } from './useLanguage.ts';

interface SearchNoneProps extends SearchListKeys {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly entries: readonly SearchEntry[];
  readonly onClear: () => void;
  readonly onMaterials: () => void;
}

/** Characters of a question that are repeated: enough to know it by. */
const MOST_REPEATED = 24;

/** Nothing was found: what was looked through, what comes near, and ways on. */
export function SearchNone({ query, answer, entries, onClear, onMaterials, ...list }: SearchNoneProps) {
  const { w } = useLanguage();
  const [before, after] = w.search.none;
  const count = (kind: SearchEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const searched = SEARCH_KINDS.map((kind) => w.search.counts[kind](count(kind))).join(w.app.listMark);
  const near: ListedGroup = { id: 'near', title: w.search.near, hits: answer.near };
  const broad: ListedGroup = { id: 'broad', title: w.search.broad, hits: broadMaterials(entries) };
  return (
    <>
      <div role="status">
        <h2>
          {before}
          <ForeignText text={shortened(query)} />
          {after}
        </h2>
        <p>{w.search.noneScope(searched)}</p>
      </div>
      <SearchList groups={[near, broad].filter(({ hits }) => hits.length > 0)} entries={entries} whole {...list} />
      <div className="search-actions">
        <Button onClick={onClear}>{w.search.clear}</Button>
        <Button onClick={onMaterials}>{w.search.allMaterials}</Button>
      </div>
    </>
  );
}

function shortened(query: string): string {
  const characters = [...query.trim().slice(0, MOST_REPEATED * 2)];
  return characters.length > MOST_REPEATED || query.trim().length > MOST_REPEATED * 2
    ? `${characters.slice(0, MOST_REPEATED).join('')}…`
    : characters.join('');
}
