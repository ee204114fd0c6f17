import { type ReactNode, useId } from 'react';
import './Section.css';

interface SectionProps {
  readonly title: string;
  /** Counts, grades and locators that go with the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under its own heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {aside && <span className="section-aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
