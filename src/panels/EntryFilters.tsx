import { useId } from 'react';
import { type EntryFilter, NO_FILTER } from '../analysis/filterEntries.ts';
import { ENTRY_KINDS, SCREENS } from '../model/entry.ts';
import { STATUSES } from '../model/figure.ts';
import type { Localized } from '../model/localized.ts';
import { useAtlas } from '../state/hooks.ts';
import { ENTRY_TERMS } from '../text/entryTerm.ts';
import { TERMS } from '../text/term.ts';
import { useLanguage } from './useLanguage.ts';

interface EntryFiltersProps {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** What is asked of entries: words, kind, screen, status, and a source where one was chosen from the sources. */
export function EntryFilters({ filter, onFilter }: EntryFiltersProps) {
  const { lang, w } = useLanguage();
  const { sourceById } = useAtlas();
  const id = useId();
  const source = filter.source === null ? undefined : sourceById.get(filter.source);
  const asks = filter.text !== '' || [filter.kind, filter.screen, filter.status, filter.source].some((part) => part);
  return (
    <search className="entries-filters">
      <label htmlFor={`${id}-text`}>{w.entries.search}</label>
      <input
        id={`${id}-text`}
        type="search"
        placeholder={w.entries.searchHint}
        value={filter.text}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
      <Choice
        label={w.entries.kind}
        options={ENTRY_KINDS}
        terms={ENTRY_TERMS.kind}
        value={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <Choice
        label={w.entries.screen}
        options={SCREENS}
        terms={ENTRY_TERMS.screen}
        value={filter.screen}
        onChoose={(screen) => onFilter({ ...filter, screen })}
      />
      <Choice
        label={w.entries.status}
        options={STATUSES}
        terms={TERMS.status}
        value={filter.status}
        onChoose={(status) => onFilter({ ...filter, status })}
      />
      {source && <p className="entries-source">{w.entries.ofSource(source.title[lang])}</p>}
      {asks && (
        <button type="button" className="text-button" onClick={() => onFilter(NO_FILTER)}>
          {w.entries.clear}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly terms: Readonly<Record<T, Localized>>;
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, options, terms, value, onChoose }: ChoiceProps<T>) {
  const { lang, w } = useLanguage();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(options.find((option) => option === target.value) ?? null)}
      >
        <option value="">{w.entries.any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {terms[option][lang]}
          </option>
        ))}
      </select>
    </>
  );
}
