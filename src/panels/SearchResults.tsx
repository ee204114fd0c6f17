import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { SearchIndex } from '../analysis/searchIndex.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { faultText } from './faultText.ts';
import { type ListedGroup, SearchList } from './SearchList.tsx';
import { SearchNone } from './SearchNone.tsx';
import { allMaterials } from './searchMaterials.ts';
import { useLanguage } from './useLanguage.ts';
import { useSearchIndex } from './useSearchIndex.ts';

export interface SearchResultsProps {
  readonly query: string;
  readonly read: (again: boolean) => Promise<Response>;
  /** Where the field finds who answers its keys. */
  readonly keys: RefObject<((event: KeyboardEvent) => void) | null>;
  /** The id of the option the keyboard is on. */
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onChosen: () => void;
  readonly onClear: () => void;
}

/** What a search found, or what it looked through and what comes near; or why it cannot look. */
export function SearchResults(props: SearchResultsProps) {
  const { w } = useLanguage();
  const { index, fault, retry } = useSearchIndex(props.read);
  if (props.query.trim() === '') return null;
  return (
    <div className="search-results">
      {index !== null ? (
        <Found key={props.query} index={index} {...props} />
      ) : fault !== null ? (
        <div role="alert">
          <h2>{w.search.failed}</h2>
          <p>{w.search.failedStill}</p>
          <p>
            <code>geo/{fault.file}</code>
            {w.app.colon}
            {faultText(fault, w)}
          </p>
          <Button icon="retry" onClick={retry}>
            {w.failure.retry}
          </Button>
        </div>
      ) : (
        <p role="status">{w.search.loading}</p>
      )}
    </div>
  );
}

/** Made anew for each question: nothing of the last one is left. */
function Found({ index, query, onClear, ...list }: SearchResultsProps & { readonly index: SearchIndex }) {
  const { lang, w } = useLanguage();
  const [listsMaterials, setListsMaterials] = useState(false);
  const answer = useMemo(() => index.search(query, lang), [index, query, lang]);
  if (listsMaterials) {
    const groups = allMaterials(index.entries, lang);
    const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    return (
      <>
        <h2>{w.search.allMaterialsTitle(count)}</h2>
        <SearchList groups={groups} entries={index.entries} whole {...list} />
        <div className="search-actions">
          <Button onClick={onClear}>{w.search.clear}</Button>
        </div>
      </>
    );
  }
  if (answer.count === 0)
    return (
      <SearchNone
        query={query}
        answer={answer}
        entries={index.entries}
        onClear={onClear}
        onMaterials={() => setListsMaterials(true)}
        {...list}
      />
    );
  const groups = answer.groups.map(({ kind, hits }): ListedGroup => ({ id: kind, title: w.search.group[kind], hits }));
  return (
    <>
      <LiveRegion text={w.search.found(answer.count)} />
      <SearchList groups={groups} entries={index.entries} {...list} />
    </>
  );
}
