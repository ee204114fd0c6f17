import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlasState, useListing } from '../state/hooks.ts';
import { Icon } from '../ui/Icon.tsx';
import { FilterSign } from './FilterSign.tsx';
import { SectorChips } from './SectorChips.tsx';
import { useLanguage } from './useLanguage.ts';
import './LegendDrawer.css';

/**
 * The column of colours and legend: docked on wide screens, behind a rail on smaller ones, behind a bar of chips on
 * tablets and phones.
 */
export function LegendDrawer({ children }: { readonly children: ReactNode }) {
  const { w } = useLanguage();
  const [open, setOpen] = useState(false);
  const listing = useListing();
  const department = useAtlasState((state) => state.scene.department);
  // What is asked for is read in the other column, which the open drawer may cover.
  useEffect(() => {
    if (listing !== null || department !== null) setOpen(false);
  }, [listing, department]);
  const openAt = (id: string) => {
    flushSync(() => setOpen(true));
    const title = document.getElementById(id);
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  };
  const label = open ? w.color.close : w.color.open;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault(); // Esc closes the topmost thing only.
    setOpen(false);
  };
  return (
    <aside className="page-left" aria-label={w.color.open} data-open={open} onKeyDown={closeOnEscape}>
      <div className="legend-strip">
        <button
          type="button"
          className="legend-toggle"
          aria-expanded={open}
          aria-controls="legend-body"
          aria-label={label}
          title={label}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'legend'} />
        </button>
        <FilterSign onOpen={() => openAt('filter-title')} />
        <SectorChips />
      </div>
      <div id="legend-body" className="legend-body">
        {children}
      </div>
    </aside>
  );
}
