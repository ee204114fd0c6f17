import type { ReactNode } from 'react';
import './SitePanel.css';

/** A row of a card: what is told, and what there is of it. Stands in a `dl`. */
export function PlaceFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
