import { type ReactNode, useId } from 'react';

interface RegroupRowProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A row of things to choose from: what they are, and they. */
export function RegroupRow({ title, note, children }: RegroupRowProps) {
  const id = useId();
  return (
    <fieldset className="regroup-row" aria-labelledby={id}>
      <p>
        <span id={id}>{title}</span>
        <small>{note}</small>
      </p>
      {children}
    </fieldset>
  );
}
