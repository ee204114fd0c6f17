import { type ComponentType, useEffect, useState } from 'react';
import type { LookUp } from './dialogs.ts';

type Page = ComponentType<{ readonly lookUp: LookUp | null }>;

interface Fetched {
  /** Null until it has come. */
  readonly page: Page | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Kept for the next opening, which then shows it at once. */
let kept: Page | null = null;

/** Fetches the program of the sources page; says so where it does not come, and tries again. */
export function useSourcesPage(): Fetched {
  const [page, setPage] = useState<Page | null>(() => kept);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (page !== null || failed) return;
    let over = false;
    const arrived = ({ SourcesPage }: { readonly SourcesPage: Page }) => {
      kept = SourcesPage;
      if (!over) setPage(() => SourcesPage);
    };
    const missed = () => {
      if (!over) setFailed(true);
    };
    import('./SourcesPage.tsx').then(arrived, missed);
    return () => {
      over = true;
    };
  }, [page, failed]);
  return { page, failed, retry: () => setFailed(false) };
}
