import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlasState, useListing } from '../state/hooks.ts';
import { Icon } from '../ui/Icon.tsx';
import { FilterSign } from './FilterSign.tsx';
import { FindSign } from './FindSign.tsx';
import { SearchBox, type SearchStage } from './SearchBox.tsx';
import { SectorChips } from './SectorChips.tsx';
import { type ReadSearch, SearchSource } from './searchSource.ts';
import { useLanguage } from './useLanguage.ts';
import { ViewTabs } from './ViewTabs.tsx';
import './LegendDrawer.css';

interface LegendDrawerProps {
  /** Asks for the file of what can be searched for, anew where it failed before. */
  readonly readSearch: ReadSearch;
  readonly children: ReactNode;
}

/**
 * The column of search, colours and legend: docked on wide screens, behind a rail on smaller ones, behind a bar of chips on
 * tablets and phones.
 */
export function LegendDrawer({ readSearch, children }: LegendDrawerProps) {
  const { w } = useLanguage();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState<SearchStage>('closed');
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
  const finds = useAtlasState((state) => state.scene.view === 'find');
  const { open: name, close } = finds ? w.find : w.color;
  const label = open ? close : name;
  const stage = (to: SearchStage) => {
    setSearch(to);
    if (to !== 'closed') setOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault(); // Esc closes the topmost thing only.
    setOpen(false);
  };
  return (
    <aside className="page-left" aria-label={name} data-open={open} data-search={search} onKeyDown={closeOnEscape}>
      <SearchBox stage={search} onStage={stage} read={readSearch} />
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
        <ViewTabs />
        {!finds && <FilterSign onOpen={() => openAt('filter-title')} />}
        <button
          type="button"
          className="legend-toggle search-rail"
          aria-label={w.search.open}
          title={w.search.open}
          onClick={() => stage('field')}
        >
          <Icon name="search" />
        </button>
        {finds ? <FindSign onOpen={() => setOpen(true)} /> : <SectorChips />}
      </div>
      <div id="legend-body" className="legend-body">
        <SearchSource value={readSearch}>{children}</SearchSource>
      </div>
    </aside>
  );
}
