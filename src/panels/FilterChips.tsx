import type { MouseEvent } from 'react';
import { Icon } from '../ui/Icon.tsx';
import type { FilterInForce } from './filtersInForce.ts';
import { useLanguage } from './useLanguage.ts';
import './FilterChips.css';

/** The filters in force, each a button that removes it. */
export function FilterChips({ filters }: { readonly filters: readonly FilterInForce[] }) {
  const { w } = useLanguage();
  return (
    <ul className="filter-chips">
      {filters.map(({ key, name, remove }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={w.filter.remove(name)}
            title={w.filter.remove(name)}
            onClick={(event) => {
              giveFocusOn(event);
              remove();
            }}
          >
            <span>{name}</span>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The button goes with its filter: the next one has the focus then, else what the filters are summed up in. */
function giveFocusOn({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const item = currentTarget.parentElement;
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  beside?.querySelector('button')?.focus();
  if (!beside) focusAfterFilters();
}

/** Where the focus goes when no filter is left and what it stood on is gone. */
export function focusAfterFilters(): void {
  const next = document.getElementById('panel-title') ?? document.getElementById('region-table');
  next?.focus({ preventScroll: true });
}
