import type { ReactNode } from 'react';
import type { PreflightWords } from '../../text/preflightZh.ts';
import type { Line, Verdict } from './line.ts';

interface PreflightLineProps {
  readonly line: Line;
  readonly words: PreflightWords;
  /** What the presenter can press to have more told. */
  readonly children?: ReactNode;
}

/** A line of the page: verdict as sign and word, what was found, what to do. */
export function PreflightLine({ line, words: w, children }: PreflightLineProps) {
  return (
    <li className="preflight-line" data-verdict={line.verdict}>
      <span className="preflight-verdict">
        <span aria-hidden="true">{SIGNS[line.verdict]}</span> {w.verdicts[line.verdict]}
      </span>
      <strong>{w.names[line.id]}</strong>
      <div>
        <p>{line.found}</p>
        {line.list.length > 0 && (
          <ul>
            {line.list.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {line.todo !== null && (
          <p className="preflight-todo">
            {w.todo}
            {line.todo}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

const SIGNS: Readonly<Record<Verdict, string>> = { good: '✓', watch: '!', bad: '✕', untold: '?' };
