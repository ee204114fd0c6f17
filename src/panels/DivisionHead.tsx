import type { ReactNode } from 'react';
import type { Area } from '../model/findArea.ts';
import { clearSelection } from '../state/actions.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { AreaPath } from './AreaPath.tsx';
import { PickButton } from './PickButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './Panel.css';

interface DivisionHeadProps {
  readonly area: Area;
  /** What it is officially. */
  readonly kind: string;
  /** What the plan says of it. */
  readonly children: ReactNode;
}

/** The head of the panel of a city or county: kind, the way up, name, and what the plan says of it. */
export function DivisionHead({ area, kind, children }: DivisionHeadProps) {
  const { lang, w } = useLanguage();
  return (
    <header className="panel-head">
      <div className="panel-steps">
        <span className="panel-order">{kind}</span>
        <span className="panel-keys">
          <PickButton id={area.id} />
          <IconButton icon="close" label={w.region.close} onClick={clearSelection} />
        </span>
      </div>
      <AreaPath area={area} />
      <div className="panel-title">
        <h2 id="panel-title" tabIndex={-1}>
          {area.name[lang]}
        </h2>
        <p>{children}</p>
      </div>
    </header>
  );
}
