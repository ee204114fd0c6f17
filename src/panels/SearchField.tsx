import type { Ref } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from './useLanguage.ts';

/** The id of the field, for who puts the keyboard into it. */
export const SEARCH_FIELD = 'search';

/** No longer question is read. */
const MOST_TYPED = 400;

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  /** Whether results stand below it, and the id of the one the keyboard is on. */
  readonly shown: boolean;
  readonly active: string | null;
  readonly isEmpty: boolean;
  readonly onFocus: () => void;
  readonly onAsk: (text: string) => void;
  readonly onClear: () => void;
}

/** The field of the search: the box of a combobox, whose list stands elsewhere. */
export function SearchField({ ref, shown, active, isEmpty, onFocus, onAsk, onClear }: SearchFieldProps) {
  const { w } = useLanguage();
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={ref}
        id={SEARCH_FIELD}
        type="text"
        role="combobox"
        aria-label={w.search.label}
        aria-expanded={shown}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={shown && active !== null ? active : undefined}
        placeholder={w.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={MOST_TYPED}
        onFocus={onFocus}
        onChange={(event) => onAsk(event.target.value)}
      />
      {isEmpty ? (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton icon="close" label={w.search.clear} onClick={onClear} />
      )}
    </div>
  );
}
