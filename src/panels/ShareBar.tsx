import type { RegionId } from '../model/ids.ts';
import type { Region } from '../model/region.ts';

interface ShareBarProps {
  readonly regions: readonly Region[];
  readonly selected: RegionId;
  /** The province's target in 亿元, to which the bar runs. */
  readonly whole: number;
}

/** The nine targets in the plan's order with a hatched remainder; the selected one in ink. Its caption carries the words. */
export function ShareBar({ regions, selected, whole }: ShareBarProps) {
  const rest = whole - regions.reduce((sum, region) => sum + region.target.value, 0);
  return (
    <div className="share-bar" aria-hidden="true">
      {regions.map((region) => (
        <i
          key={region.id}
          className={region.id === selected ? 'is-selected' : ''}
          style={{ flexGrow: region.target.value }}
        />
      ))}
      {rest > 0 && <i className="is-rest" style={{ flexGrow: rest }} />}
    </div>
  );
}
