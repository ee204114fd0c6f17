import { useState } from 'react';
import { withDropped } from '../../analysis/editScenario.ts';
import type { Material } from '../../model/material.ts';
import type { Region } from '../../model/region.ts';
import type { Scenario } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { useLanguage } from '../useLanguage.ts';
import { AddMaterial } from './AddMaterial.tsx';
import { PlannedMaterialRow } from './PlannedMaterialRow.tsx';

/** The materials of a region: those of the plan to be dropped and taken back, those of the scenario to be changed. */
export function ScenarioMaterials({ region, scenario }: { readonly region: Region; readonly scenario: Scenario }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang);
  const [isOpen, setOpen] = useState(false);
  const added = scenario.added.filter((each) => each.region === region.id);
  const isDropped = ({ id }: Material) => scenario.dropped.includes(id);
  const dropped = region.materials.filter(isDropped).length;
  return (
    <section className="material-region" aria-label={region.name[lang]}>
      <Disclosure
        open={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <span className="member-city">{region.name[lang]}</span>
            <span>{w.materials.count(region.materials.length - dropped + added.length)}</span>
            {dropped + added.length > 0 && <span className="edit-count">{w.edits(dropped + added.length)}</span>}
          </>
        }
      >
        {isOpen && (
          <>
            <ul className="material-rows">
              {region.materials.map((material) => (
                <PlanMaterialRow key={material.id} material={material} isDropped={isDropped(material)} />
              ))}
              {added.map((material) => (
                <PlannedMaterialRow key={material.id} material={material} />
              ))}
            </ul>
            <AddMaterial region={region} added={scenario.added.length} />
          </>
        )}
      </Disclosure>
    </section>
  );
}

function PlanMaterialRow({ material, isDropped }: { readonly material: Material; readonly isDropped: boolean }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang);
  const name = material.name[lang];
  return (
    <li className={isDropped ? 'material-row is-dropped' : 'material-row'}>
      <SectorMark sector={material.sector} hollow={material.role === 'strength'} off={isDropped} />
      <span className="material-row-name">
        {isDropped ? <s>{name}</s> : name} {isDropped && <small>{w.materials.dropped}</small>}
      </span>
      <button
        type="button"
        className="text-button"
        aria-label={isDropped ? w.restoreOf(name) : w.materials.drop(name)}
        onClick={() => editAndShow((scenario, atlas) => withDropped(atlas, scenario, material.id, !isDropped))}
      >
        {isDropped ? w.restore : w.materials.dropShort}
      </button>
    </li>
  );
}
