import { useEffect, useState } from 'react';
import { withSite } from '../../analysis/editScenario.ts';
import type { LonLat } from '../../model/place.ts';
import { LONGEST_NAME, MOST_PLANNED, type Scenario } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { askForSpot } from '../../state/placingActions.ts';
import { store } from '../../state/store.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { PlannedSiteRow } from './PlannedSiteRow.tsx';
import { plainName } from './plainName.ts';
import { SpotField } from './SpotField.tsx';
import { SpotOnMap } from './SpotOnMap.tsx';

/** The sites that a scenario plans, and the form for another: by coordinates or by a click on the map. */
export function ScenarioSites({ scenario }: { readonly scenario: Scenario }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).sites;
  const { sites } = scenario;
  useEffect(() => stopAsking, []);
  return (
    <>
      {sites.length === 0 ? (
        <p className="edit-hint">{w.none}</p>
      ) : (
        <ul className="site-rows">
          {sites.map((site) => (
            <PlannedSiteRow key={site.id} site={site} scenario={scenario} />
          ))}
        </ul>
      )}
      {sites.length < MOST_PLANNED ? <AddSite taken={sites.map(({ name }) => name)} /> : <p>{w.full(MOST_PLANNED)}</p>}
    </>
  );
}

/** The map asks no longer once the form is gone. */
function stopAsking(): void {
  if (store.getState().placing !== null) askForSpot(null);
}

/** The name may follow later: without one the site is called by the first number that none has. */
function AddSite({ taken }: { readonly taken: readonly string[] }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).sites;
  const [typed, setTyped] = useState('');
  const presets = Array.from({ length: taken.length + 1 }, (_, at) => w.preset(at + 1));
  const name = plainName(typed) || (presets.find((preset) => !taken.includes(preset)) ?? '');
  const add = (at: LonLat) => {
    editAndShow((scenario) => withSite(scenario, name, at));
    setTyped('');
    return true;
  };
  return (
    <fieldset className="add-site">
      <legend>{w.add}</legend>
      <span className="draft-field">
        <input
          type="text"
          aria-label={w.newName}
          placeholder={w.hint}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          data-at-rest={typed === ''}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </span>
      <SpotField label={w.at} action={w.add} onTake={add} />
      <SpotOnMap of="new" name={name} />
    </fieldset>
  );
}
