import { clearFilters } from '../state/actions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { FilterChips, focusAfterFilters } from './FilterChips.tsx';
import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';
import './FilterStrip.css';

/** What is filtered and how many of the nine stay, over whatever is read; nothing while there is no filter. */
export function FilterStrip() {
  const { lang, w } = useLanguage();
  const { filters, stay, total } = useFilters();
  const selected = useAtlasState(({ scene, atlas }) => atlas?.regions.find(({ id }) => id === scene.areas[0]) ?? null);
  if (filters.length === 0) return null;
  const isOut = selected !== null && stay.length > 0 && !stay.includes(selected);
  return (
    <section className="filter-strip" aria-label={w.filter.inForce}>
      <header>
        <p>
          <strong>{w.filter.summary(filters.length, stay.length, total)}</strong>
          {isOut && <span> {w.filter.selectedOut(selected.name[lang])}</span>}
        </p>
        {stay.length > 0 && <ClearFilters />}
      </header>
      {stay.length === 0 && (
        <p>
          {w.filter.nothing}
          <ClearFilters />
          {w.filter.nothingEnd}
        </p>
      )}
      <FilterChips filters={filters} />
    </section>
  );
}

function ClearFilters() {
  const { w } = useLanguage();
  const clear = () => {
    focusAfterFilters();
    clearFilters();
  };
  return (
    <button type="button" className="text-button" onClick={clear}>
      {w.filter.clear}
    </button>
  );
}
