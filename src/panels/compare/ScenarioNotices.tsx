import { useAtlasState } from '../../state/hooks.ts';
import { settleScenario } from '../../state/shelfActions.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Filled } from '../Filled.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ScenarioReports } from './ScenarioReports.tsx';
import './ScenarioShelf.css';

/** What came with the link and has to be known or decided, whichever part of the screen is open. */
export function ScenarioNotices() {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const aside = useAtlasState((state) => state.shelf.aside);
  return (
    <div className="scenario-notices">
      <ScenarioReports from={['link']} />
      {aside !== null && (
        <section className="shelf-report" aria-label={w.asideLabel}>
          <Icon name="warning" />
          <div>
            <p>
              <Filled sentence={w.aside} parts={[<ForeignText key="name" text={aside.name || w.unnamed} />]} />
            </p>
            <div className="shelf-choices">
              <Button onClick={() => settleScenario('mine', w.unnamed)}>{w.asideMine}</Button>
              <Button onClick={() => settleScenario('link', w.unnamed)}>{w.asideLink}</Button>
            </div>
          </div>
        </section>
      )}
    </div>
  );
}
