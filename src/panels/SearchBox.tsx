import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../ui/Button.tsx';
import { SearchField } from './SearchField.tsx';
import type { SearchResultsProps } from './SearchResults.tsx';
import { useLanguage } from './useLanguage.ts';
import './SearchBox.css';

/** Whether the search is in use, and whether what it found stands below the field. */
export type SearchStage = 'closed' | 'field' | 'results';

interface SearchBoxProps {
  readonly stage: SearchStage;
  readonly onStage: (stage: SearchStage) => void;
  readonly read: (again: boolean) => Promise<Response>;
}

/** The search field. What searches and shows is fetched when the field is first used, with the index. */
export function SearchBox({ stage, onStage, read }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<((event: KeyboardEvent) => void) | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const { Results, failed, load } = useResults();
  const shown = stage === 'results';

  const ask = (text: string) => {
    load();
    setQuery(text);
    setActive(null);
    onStage(text.trim() === '' ? 'field' : 'results');
  };
  const clear = () => {
    if (field.current) field.current.value = '';
    ask('');
    field.current?.focus();
  };
  // What was typed before the page answered is asked for with the focus.
  const begin = () => ask(field.current?.value ?? '');
  // The field keeps the keyboard while rows and buttons are pressed: not every browser gives it to what is pressed.
  const press = (event: MouseEvent) => {
    if (event.target !== field.current) event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onStage('closed');
  };
  const answer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape') {
      if (shown && event.target === field.current) keys.current?.(event);
      return;
    }
    event.preventDefault(); // Esc closes the topmost thing only.
    if (shown || query !== '') clear();
    else field.current?.blur();
  };

  useEffect(() => {
    if (stage !== 'closed' && document.activeElement !== field.current && query === '') field.current?.focus();
  }, [stage, query]);

  return (
    <search className="search" onBlur={leave} onKeyDown={answer} onMouseDown={press}>
      <SearchField
        ref={field}
        shown={shown}
        active={active}
        isEmpty={query === ''}
        onFocus={begin}
        onAsk={ask}
        onClear={clear}
      />
      {shown && failed && <CodeMissing onRetry={load} />}
      {stage !== 'closed' && Results && (
        <Results
          query={query}
          read={read}
          keys={keys}
          active={active}
          onActive={setActive}
          onClear={clear}
          onChosen={() => {
            onStage('closed');
            requestAnimationFrame(readChosen);
          }}
        />
      )}
    </search>
  );
}

/** Moves the keyboard to what was chosen. */
function readChosen(): void {
  const title = document.getElementById('panel-title') ?? document.getElementById('reading');
  title?.focus({ preventScroll: true });
}

/** The code that searches and shows results, once it was asked for and came. */
function useResults() {
  const [Results, setResults] = useState<ComponentType<SearchResultsProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (Results !== null) return;
    setFailed(false);
    import('./SearchResults.tsx').then(
      (code) => setResults(() => code.SearchResults),
      () => setFailed(true),
    );
  };
  return { Results, failed, load };
}

function CodeMissing({ onRetry }: { readonly onRetry: () => void }) {
  const { w } = useLanguage();
  return (
    <div className="search-results" role="alert">
      <p>{w.search.failedCode}</p>
      <Button icon="retry" onClick={onRetry}>
        {w.failure.retry}
      </Button>
    </div>
  );
}
