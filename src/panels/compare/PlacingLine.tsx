import { askForSpot } from '../../state/placingActions.ts';
import { compareMapWords } from '../../text/compareMapWords.ts';
import { spotText } from '../../text/spotText.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';
import type { Placing } from './usePlacing.ts';

/** What to do while a planned site is placed, where the cross stands, and a way out. */
export function PlacingLine({ placing }: { readonly placing: Placing }) {
  const { lang } = useLanguage();
  const words = compareMapWords(lang);
  return (
    <div className="compare-map-placing">
      <p>{words.placing}</p>
      <p role="status">
        {spotText(placing.at, lang)}
        {placing.refused && <strong> {words.outside}</strong>}
      </p>
      <Button onClick={() => askForSpot(null)}>{words.cancel}</Button>
    </div>
  );
}
