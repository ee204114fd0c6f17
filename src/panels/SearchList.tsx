import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useState } from 'react';
import type { SearchHit } from '../analysis/searchRank.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { openResult } from './openResult.ts';
import { SearchRow } from './SearchRow.tsx';
import { useLanguage } from './useLanguage.ts';

/** Results under one title. */
export interface ListedGroup {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

/** How a list hangs together with the field that steers it. */
export interface SearchListKeys {
  readonly keys: RefObject<((event: KeyboardEvent) => void) | null>;
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onChosen: () => void;
}

interface SearchListProps extends SearchListKeys {
  readonly groups: readonly ListedGroup[];
  readonly entries: readonly SearchEntry[];
  /** All of every group is shown at once. */
  readonly whole?: boolean;
  /** The id by which the field names the list. */
  readonly listId?: string;
  readonly label?: string;
  /** What choosing does. */
  readonly onOpen?: (entry: SearchEntry) => void;
}

/** Results of a group that are shown before the rest is asked for. */
const FIRST_SHOWN = 5;

/** Results as the list of a combobox: the keyboard stays in the field, which says where it is in the list. */
export function SearchList({
  groups,
  entries,
  whole = false,
  listId = 'search-list',
  label,
  onOpen = openResult,
  keys,
  active,
  onActive,
  onChosen,
}: SearchListProps) {
  const { w } = useLanguage();
  const own = useId();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const shown = groups.map((group) => {
    const all = whole || groups.length === 1 || opened.includes(group.id) || group.hits.length <= FIRST_SHOWN + 1;
    return { ...group, shown: all ? group.hits : group.hits.slice(0, FIRST_SHOWN) };
  });
  const optionId = (group: ListedGroup, at: number) => `${own}-${group.id}-${at}`;
  const options = shown.flatMap((group) => [
    ...group.shown.map(({ entry }, at) => ({ id: optionId(group, at), run: () => choose(entry) })),
    ...(group.shown.length < group.hits.length
      ? [{ id: optionId(group, group.shown.length), run: () => setOpened([...opened, group.id]) }]
      : []),
  ]);
  const choose = (entry: SearchEntry) => {
    onOpen(entry);
    onChosen();
  };
  const answer = (event: KeyboardEvent) => {
    const at = options.findIndex(({ id }) => id === active);
    const step = STEPS[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) (options[at] ?? options[0])?.run();
    else
      onActive(
        options[at === -1 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length]?.id ?? null,
      );
  };

  useLayoutEffect(() => {
    keys.current = answer;
    return () => {
      keys.current = null;
    };
  });
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div id={listId} role="listbox" aria-label={label ?? w.search.results}>
      {shown.map((group) => (
        <fieldset key={group.id} aria-labelledby={`${own}-${group.id}`}>
          <div className="search-group" id={`${own}-${group.id}`}>
            <b>{group.title}</b> <span>{group.hits.length}</span>
          </div>
          {group.shown.map((hit, at) => (
            <Option
              key={`${hit.entry.kind} ${hit.entry.id}`}
              id={optionId(group, at)}
              active={active}
              onChoose={() => choose(hit.entry)}
            >
              <SearchRow hit={hit} entries={entries} />
            </Option>
          ))}
          {group.shown.length < group.hits.length && (
            <Option
              id={optionId(group, group.shown.length)}
              active={active}
              onChoose={() => setOpened([...opened, group.id])}
            >
              <span className="search-more">{w.search.more(group.hits.length - group.shown.length)}</span>
            </Option>
          )}
        </fieldset>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface OptionProps {
  readonly id: string;
  readonly active: string | null;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, active, onChoose, children }: OptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={id === active}
      tabIndex={-1}
      className="search-option"
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
