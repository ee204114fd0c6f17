import type { ReactNode } from 'react';
import './Panel.css';

/** The middle of a panel: it scrolls between head and foot and fades at its lower edge. */
export function PanelBody({ children }: { readonly children: ReactNode }) {
  return (
    <div className="panel-body">
      {children}
      <div className="panel-fade" aria-hidden="true" />
    </div>
  );
}
