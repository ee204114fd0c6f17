import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import './SitePanel.css';

interface PlaceHeadProps {
  /** What is read: the kind of a place, a list, a department. */
  readonly kind: ReactNode;
  readonly title: string;
  /** Words of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  /** Stands before the way out. */
  readonly keys?: ReactNode;
  /** What stands under the title. */
  readonly children?: ReactNode;
}

/** The head of what is read over a panel: kind, the way out, title. */
export function PlaceHead({ kind, title, close, onClose, keys, children }: PlaceHeadProps) {
  return (
    <header className="panel-head place-head">
      <div className="panel-steps">
        <span className="place-kind">{kind}</span>
        <span className="panel-keys">
          {keys}
          <IconButton icon="close" label={close} onClick={onClose} />
        </span>
      </div>
      <div className="panel-title place-title">
        <h2 id="panel-title" tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </header>
  );
}
