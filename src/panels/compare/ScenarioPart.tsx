import { countEdits } from '../../analysis/countEdits.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { compareWords } from '../../text/compareWords.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { BalanceChecks } from './BalanceChecks.tsx';
import { EditFold } from './EditFold.tsx';
import { MemberRow } from './MemberRow.tsx';
import { ScenarioMaterials } from './ScenarioMaterials.tsx';
import { ScenarioShelf } from './ScenarioShelf.tsx';
import { ScenarioSites } from './ScenarioSites.tsx';
import { TargetRow } from './TargetRow.tsx';
import './ScenarioPart.css';

/** What a planner would have different: targets, cities, materials, planned sites; what does not add up; what is kept. */
export function ScenarioPart() {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const scenario = useAtlasState((state) => state.scenario?.now ?? null);
  if (scenario === null) return null;
  const w = scenarioWords(lang);
  const counts = countEdits(scenario);
  return (
    <div className="scenario-part">
      <h2 className="visually-hidden">{compareWords(lang).part.scenario}</h2>
      <BalanceChecks />
      <EditFold title={w.targets.title} count={counts.targets} startsOpen>
        <p className="edit-hint">{w.targets.hint}</p>
        <ul className="target-rows">
          {atlas.regions.map((region) => (
            <TargetRow
              key={region.id}
              region={region}
              edit={scenario.targets.find((each) => each.region === region.id)}
            />
          ))}
        </ul>
      </EditFold>
      <EditFold title={w.members.title} count={counts.members}>
        <p className="edit-hint">{w.members.hint}</p>
        <ul className="member-rows">
          {atlas.cities.map((city) => (
            <MemberRow key={city.code} city={city} edit={scenario.members.find((each) => each.city === city.code)} />
          ))}
        </ul>
      </EditFold>
      <EditFold title={w.materials.title} count={counts.materials}>
        {atlas.regions.map((region) => (
          <ScenarioMaterials key={region.id} region={region} scenario={scenario} />
        ))}
      </EditFold>
      <EditFold title={w.sites.title} count={counts.sites}>
        <ScenarioSites scenario={scenario} />
      </EditFold>
      <ScenarioShelf />
    </div>
  );
}
