import type { PlannedId } from '../../model/ids.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { askForSpot } from '../../state/placingActions.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';

interface SpotOnMapProps {
  readonly of: PlannedId | 'new';
  /** What a new site is to be called. */
  readonly name?: string;
}

/** Has the map answer where a site is to stand; while it is asked, what to do, and the way out. */
export function SpotOnMap({ of, name = '' }: SpotOnMapProps) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).sites;
  const isAsked = useAtlasState((state) => state.placing === of);
  const ask = () => {
    askForSpot(isAsked ? null : of, name);
    if (!isAsked) document.querySelector('.compare-side')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <span className="spot-on-map">
      <Button aria-pressed={isAsked} onClick={ask}>
        {isAsked ? w.cancel : w.onMap}
      </Button>
      <span role="status">{isAsked && w.pointing}</span>
    </span>
  );
}
