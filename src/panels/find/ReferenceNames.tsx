import { use, useMemo } from 'react';
import type { Reference } from '../../model/finding.ts';
import type { SearchEntry } from '../../model/searchEntry.ts';
import { useAtlas } from '../../state/hooks.ts';
import { referenceWords } from '../../text/referenceWords.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { type ListedGroup, SearchList, type SearchListKeys } from '../SearchList.tsx';
import { SearchSource } from '../searchSource.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSearchIndex } from '../useSearchIndex.ts';
import { referenceText } from './referenceText.ts';

export interface ReferenceNamesProps extends Pick<SearchListKeys, 'keys' | 'active' | 'onActive'> {
  readonly query: string;
  readonly listId: string;
  readonly onChoose: (reference: Reference) => void;
  /** What was chosen has no position. */
  readonly onUnplaced: (name: string) => void;
}

/** What a name that is typed may mean: regions, cities, counties, enterprises and sites, as a list that the field steers. */
export function ReferenceNames({ query, ...rest }: ReferenceNamesProps) {
  const { lang, w } = useLanguage();
  const words = referenceWords(lang);
  const { index, fault, retry } = useSearchIndex(use(SearchSource));
  const groups = useMemo(() => {
    const found = index?.search(query.slice(0, MOST_ASKED), lang).groups ?? [];
    return found.filter(({ kind }) => KINDS.has(kind));
  }, [index, query, lang]);
  if (fault !== null) {
    return (
      <p role="alert">
        {words.failed}{' '}
        <Button icon="retry" onClick={retry}>
          {w.failure.retry}
        </Button>
      </p>
    );
  }
  if (index === null) return <p role="status">{w.search.loading}</p>;
  const [before = '', after = ''] = words.nothing('\n').split('\n');
  if (groups.length === 0) {
    return (
      <p role="status">
        {before}
        <ForeignText text={query.trim().slice(0, MOST_REPEATED)} />
        {after}
      </p>
    );
  }
  return (
    <Names
      {...rest}
      entries={index.entries}
      groups={groups.map(({ kind, hits }) => ({ id: kind, title: w.search.group[kind], hits }))}
    />
  );
}

/** What can have a position. */
const KINDS: ReadonlySet<SearchEntry['kind']> = new Set(['region', 'city', 'county', 'enterprise', 'site']);

/** No longer name is searched for. */
const MOST_ASKED = 100;

/** Characters of a question that are repeated: enough to know it by. */
const MOST_REPEATED = 24;

interface NamesProps extends Omit<ReferenceNamesProps, 'query'> {
  readonly groups: readonly ListedGroup[];
  readonly entries: readonly SearchEntry[];
}

function Names({ groups, entries, listId, onChoose, onUnplaced, ...keys }: NamesProps) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const words = referenceWords(lang);
  const choose = (entry: SearchEntry) => {
    const reference = referenceOf(entry);
    if (reference === null) return;
    // What the atlas does not have yet may come with the file of the sites.
    const { state, name } = referenceText(reference, atlas, lang);
    if (state === 'unplaced') onUnplaced(name);
    else onChoose(reference);
  };
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <LiveRegion text={words.found(count)} />
      <SearchList
        {...keys}
        groups={groups}
        entries={entries}
        listId={listId}
        label={words.label}
        onOpen={choose}
        onChosen={() => undefined}
      />
    </>
  );
}

function referenceOf(entry: SearchEntry): Reference | null {
  switch (entry.kind) {
    case 'region':
    case 'city':
    case 'county':
    case 'enterprise':
    case 'site':
      return { kind: 'named', id: entry.id };
    default:
      return null;
  }
}
