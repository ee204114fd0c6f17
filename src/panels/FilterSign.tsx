import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';

/** What is filtered, as a chip on the bar of small windows; it opens the filters. Nothing while there is none. */
export function FilterSign({ onOpen }: { readonly onOpen: () => void }) {
  const { w } = useLanguage();
  const { filters, stay, total } = useFilters();
  if (filters.length === 0) return null;
  return (
    <button type="button" className="filter-sign" onClick={onOpen}>
      {w.filter.chip(filters.length, stay.length, total)}
    </button>
  );
}
