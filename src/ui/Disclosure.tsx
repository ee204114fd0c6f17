import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Disclosure.css';

/** A list folded under its summary; native, so that it opens without script and when the page is searched. */
export function Disclosure({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>
        <Icon name="next" size={12} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
