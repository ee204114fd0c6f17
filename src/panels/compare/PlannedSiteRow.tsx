import { useState } from 'react';
import { withoutPlanned, withSiteAs } from '../../analysis/editScenario.ts';
import { LONGEST_NAME, type PlannedSite, type Scenario } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { spotText } from '../../text/spotText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLanguage } from '../useLanguage.ts';
import { DraftField } from './DraftField.tsx';
import { PlannedSiteGround } from './PlannedSiteGround.tsx';
import { plainName } from './plainName.ts';
import { SpotField } from './SpotField.tsx';
import { SpotOnMap } from './SpotOnMap.tsx';
import { useDraft } from './useDraft.ts';

interface PlannedSiteRowProps {
  readonly site: PlannedSite;
  readonly scenario: Scenario;
}

/** A site that the scenario plans: its name, where it lies, what is near; to be renamed, moved and removed. */
export function PlannedSiteRow({ site, scenario }: PlannedSiteRowProps) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).sites;
  const { id, name } = site;
  const [moves, setMoves] = useState(false);
  const draft = useDraft({
    current: name,
    judge: (text) => (plainName(text) === '' ? w.noName : ''),
    commit: (text) => editAndShow((now) => withSiteAs(now, id, { name: plainName(text) })),
  });
  return (
    <li className="site-row">
      <span className="site-row-head">
        <DraftField label={`${w.name} ${name}`} draft={draft} maxLength={LONGEST_NAME} />
        <button
          type="button"
          className="text-button"
          aria-label={w.removeOf(name)}
          onClick={({ currentTarget }) => {
            currentTarget.closest('section')?.querySelector<HTMLElement>('.add-site input')?.focus();
            editAndShow((now) => withoutPlanned(now, id));
          }}
        >
          {w.remove}
        </button>
      </span>
      <p>{spotText(site.at, lang)}</p>
      <PlannedSiteGround site={site} scenario={scenario} />
      <section aria-label={w.moveOf(name)}>
        <Disclosure summary={w.move} open={moves} onToggle={setMoves}>
          {moves && (
            <>
              <SpotField
                label={w.atOf(name)}
                action={w.moveHere}
                onTake={(at) => {
                  editAndShow((now) => withSiteAs(now, id, { at }));
                  return true;
                }}
              />
              <SpotOnMap of={id} />
            </>
          )}
        </Disclosure>
      </section>
    </li>
  );
}
