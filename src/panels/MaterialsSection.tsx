import { materialCountKey, sectorCountKey } from '../model/entryKey.ts';
import type { Material } from '../model/material.ts';
import type { Region } from '../model/region.ts';
import type { SectorId } from '../model/sector.ts';
import { useAtlasState } from '../state/hooks.ts';
import { sectorName } from '../text/term.ts';
import { EntryLink } from './EntryLink.tsx';
import { FamilyNote } from './FamilyNote.tsx';
import { Filled } from './Filled.tsx';
import { GradeTag } from './GradeTag.tsx';
import { inRun } from './inRun.ts';
import { Locator } from './Locator.tsx';
import { MaterialName } from './MaterialName.tsx';
import { Section } from './Section.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';
import './MaterialsSection.css';

/**
 * The named materials by sector, in the source's order; what is an existing strength is marked, in shape and word. Each
 * name filters by its like.
 */
export function MaterialsSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const families = useAtlasState((state) => state.scene.families);
  const [first] = region.materials;
  const groups = bySector(region.materials);
  const asked = families.filter((id) => region.materials.some(({ family }) => family === id));
  const mixed = region.materials.some((material) => material.role === 'strength');
  const assigned = region.materials.filter((material) => material.basis === 'assigned' && material.sector !== 'own');
  return (
    <Section
      title={w.region.materials}
      aside={
        <>
          <Filled
            sentence={w.region.materialsCount}
            parts={[
              <EntryLink key="sectors" untabbed entry={sectorCountKey(region.id)}>
                {w.region.sectorCount(groups.length)}
              </EntryLink>,
              <EntryLink key="materials" untabbed entry={materialCountKey(region.id)}>
                {w.region.materialCount(region.materials.length)}
              </EntryLink>,
            ]}
          />{' '}
          {first && <Locator evidence={first} />}
          <GradeTag grade="plan" />
        </>
      }
    >
      <ul className="materials">
        {groups.map(({ sector, materials }) => (
          <li key={sector}>
            <span className="materials-sector">
              <SectorMark sector={sector} hollow={materials.every((material) => material.role === 'strength')} />
              {sectorName(sector, lang)}
            </span>
            <span>
              <MaterialNames materials={materials} />
            </span>
          </li>
        ))}
      </ul>
      {asked.map((id) => (
        <FamilyNote key={id} id={id} region={region} />
      ))}
      <p className="section-note">{w.filter.moreLegend}</p>
      <p className="section-note">
        {mixed ? `${w.region.focusLegend}${w.app.semicolon}${w.region.strengthLegend}` : w.region.allFocus}
      </p>
      {groups.some(({ sector }) => sector === 'own') && <p className="section-note">{w.region.ownGrouping}</p>}
      {assigned.length > 0 && (
        <p className="section-note">
          {w.region.assigned}
          {assigned.map((material) => material.name[lang]).join(w.app.listMark)}
        </p>
      )}
    </Section>
  );
}

function MaterialNames({ materials }: { readonly materials: readonly Material[] }) {
  const { lang, w } = useLanguage();
  return materials.map((material, index) => (
    <MaterialName
      key={material.id}
      material={material}
      name={index > 0 ? inRun(material.name[lang]) : material.name[lang]}
      mark={index < materials.length - 1 ? w.app.listMark : ''}
    />
  ));
}

function bySector(
  materials: readonly Material[],
): readonly { readonly sector: SectorId; readonly materials: readonly Material[] }[] {
  const sectors = [...new Set(materials.map((material) => material.sector))];
  return sectors.map((sector) => ({ sector, materials: materials.filter((material) => material.sector === sector) }));
}
