import type { ReactNode } from 'react';
import './VisuallyHidden.css';

/** Words for readers who hear the page; sighted readers have the same in another form. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
