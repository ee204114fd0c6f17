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
    void readIndex(() => read(attempt > 0)).then((found) => {
      if (found.index !== null) kept = found;
      if (!over) setState(found);
    });
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

/** Never rejects: entries out of which no index can be made are a fault of the file too. */
async function readIndex(read: () => Promise<Response>): Promise<State> {
  const { entries, fault } = await readSearchFile(read);
  if (entries === null) return { index: null, fault };
  try {
    return { index: makeSearchIndex(entries, kindWords), fault: null };
  } catch (error) {
    return { index: null, fault: { file: 'search.json', kind: 'inconsistent', found: String(error).slice(0, 120) } };
  }
}
