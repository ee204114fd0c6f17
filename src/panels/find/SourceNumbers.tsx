import type { SourceId } from '../../model/ids.ts';
import type { Brief } from '../../output/brief.ts';

interface SourceNumbersProps {
  readonly sources: readonly SourceId[];
  readonly brief: Brief;
}

/** The numbers of sources in a brief's own list, `[1, 3]`; nothing where there is none. */
export function SourceNumbers({ sources, brief }: SourceNumbersProps) {
  const numbers = sources.map((id) => brief.sources.findIndex((source) => source.id === id) + 1);
  const known = [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
  return known.length === 0 ? null : <span className="brief-numbers">{`\u00a0[${known.join(', ')}]`}</span>;
}
