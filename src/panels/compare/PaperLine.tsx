import { isoDay } from '../../output/isoDay.ts';
import { useScene } from '../../state/hooks.ts';
import { compareSheetWords } from '../../text/compareSheetWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { sceneAddress } from './sceneAddress.ts';
import { useComparison } from './useComparison.ts';

/** On paper alone: whose figures these are, the edition, the day and the address. */
export function PaperLine() {
  const { lang, w: page } = useLanguage();
  const w = compareSheetWords(lang);
  const { atlas, shown } = useComparison();
  const scene = useScene();
  const { title, state, period } = atlas.edition;
  const figures = shown === null ? w.base : w.scenario(shown.name === '' ? w.unnamed : shown.name);
  const { colon } = page.app;
  return (
    <p className="compare-paper">
      {`${w.figures}${colon}${figures}`} {`${title[lang]} · ${state[lang]} · ${period}`}
      <br />
      {`${w.day}${colon}${isoDay(new Date())} · ${sceneAddress(scene)}`}
    </p>
  );
}
