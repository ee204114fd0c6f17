import { useRef } from 'react';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';

/** Tells readers who hear the page how many of the nine stay, whenever the filters change; nothing before the first. */
export function FilterAnnouncer() {
  const { w } = useLanguage();
  const { filters, stay, total } = useFilters();
  const spoken = useRef(false);
  if (filters.length > 0) spoken.current = true;
  const names = filters.map(({ name }) => name).join(w.app.listMark);
  const text = filters.length > 0 ? w.filter.announce(names, stay.length, total) : w.filter.announceCleared;
  return <LiveRegion text={spoken.current ? text : ''} />;
}
