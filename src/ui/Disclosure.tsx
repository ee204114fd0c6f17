import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Where something else keeps whether it is open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A list folded under its summary; native, so that it opens without script and when the page is searched. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="next" size={12} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
