import type { ReactNode } from 'react';
import { useAtlasState } from '../state/hooks.ts';
import { unfold } from '../state/provinceActions.ts';
import type { ProvincePart } from '../state/store.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

interface ProvinceFoldProps {
  readonly part: ProvincePart;
  readonly title: string;
  /** How much there is in it. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of the province's panel: folded until a reader opens it, and open again when the reader comes back. */
export function ProvinceFold({ part, title, aside, children }: ProvinceFoldProps) {
  const open = useAtlasState((state) => state.unfolded.includes(part));
  return (
    <section className="province-fold" data-part={part}>
      <Disclosure
        open={open}
        onToggle={(now) => unfold(part, now)}
        summary={
          <>
            <h3>{title}</h3>
            {aside && <span className="province-fold-aside">{aside}</span>}
          </>
        }
      >
        {open && <div className="province-fold-body">{children}</div>}
      </Disclosure>
    </section>
  );
}
