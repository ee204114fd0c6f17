import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useAtlasState, useListing } from '../state/hooks.ts';
import { Icon } from '../ui/Icon.tsx';
import { useSheet } from '../ui/useSheet.ts';
import { useFocusAfterSelection } from './useFocusAfterSelection.ts';
import { useLanguage } from './useLanguage.ts';
import './ReadingSheet.css';

/**
 * The column that is read beside the map: docked on wide screens, a side sheet that closes on tablets, a bottom sheet
 * with three heights on phones.
 */
export function ReadingSheet({ children }: { readonly children: ReactNode }) {
  const { w } = useLanguage();
  const ref = useRef<HTMLElement>(null);
  const selected = useAtlasState((state) => state.scene.areas[0] ?? null);
  const { size, setSize, dragged, handle } = useSheet();
  const [closed, setClosed] = useState(false);
  const site = useAtlasState((state) => state.scene.site);
  const department = useAtlasState((state) => state.scene.department);
  const view = useAtlasState((state) => state.scene.view);
  const listing = useListing();
  const roomAsked = useAtlasState((state) => state.roomAsked);
  useFocusAfterSelection(ref, { site, listing, department, area: selected, view });

  useEffect(() => {
    if (selected === null && site === null && listing === null && department === null) return;
    setClosed(false);
    setSize('half');
  }, [selected, site, listing, department, setSize]);

  useEffect(() => {
    if (roomAsked > 0) setSize('peek');
  }, [roomAsked, setSize]);

  const style: CSSProperties = dragged === null ? {} : { height: dragged };
  const sideLabel = closed ? w.sheet.show : w.sheet.hide;
  return (
    <aside
      ref={ref}
      className="page-right"
      id="reading"
      tabIndex={-1}
      aria-label={w.sheet.label}
      data-size={size}
      data-closed={closed}
    >
      <button
        type="button"
        className="sheet-side"
        aria-expanded={!closed}
        aria-label={sideLabel}
        title={sideLabel}
        onClick={() => setClosed(!closed)}
      >
        <Icon name={closed ? 'previous' : 'next'} />
      </button>
      <div className={dragged === null ? 'sheet' : 'sheet is-dragged'} style={style}>
        <button
          type="button"
          className="sheet-handle"
          aria-label={`${w.sheet.handle}${w.app.colon}${w.sheet.size[size]}`}
          {...handle}
        />
        {children}
      </div>
    </aside>
  );
}
