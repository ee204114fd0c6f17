import { useEffect, useState } from 'react';
import { makeSearchIndex, type SearchIndex } from '../analysis/searchIndex.ts';
import { readSearchFile } from '../load/searchFile.ts';
import type { LoadFault } from '../model/loadFault.ts';
import { kindWords } from './searchText.ts';

type State =
  | { readonly index: SearchIndex; readonly fault: null }
  | { readonly index: null; readonly fault: LoadFault<'search.json'> | null };

const WAITING: State = { index: null, fault: null };

/** The index once read is kept for the page's life. */
let kept: State = WAITING;

/** Reads what can be searched for and builds its index, once. */
export function useSearchIndex(read: (again: boolean) => Promise<Response>): State & { readonly retry: () => void } {
  const [state, setState] = useState(kept);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (kept.index !== null) return;
    let over = false;
    readSearchFile(() => read(attempt > 0)).then(({ entries, fault }) => {
      const found: State =
        entries === null ? { index: null, fault } : { index: makeSearchIndex(entries, kindWords), fault: null };
      if (found.index !== null) kept = found;
      if (!over) setState(found);
    }, reportError);
    return () => {
      over = true;
    };
  }, [read, attempt]);
  return {
    ...state,
    retry: () => {
      setState(WAITING);
      setAttempt(attempt + 1);
    },
  };
}
