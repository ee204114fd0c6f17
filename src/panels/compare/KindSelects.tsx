import { familiesBySector } from '../../analysis/families.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { PlannedMaterial } from '../../model/scenario.ts';
import { SECTORS, type SectorId } from '../../model/sector.ts';
import { useAtlas } from '../../state/hooks.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { sectorName } from '../../text/term.ts';
import { useLanguage } from '../useLanguage.ts';

type Kind = Pick<PlannedMaterial, 'family' | 'sector'>;

interface KindSelectsProps {
  /** What the choices are for: stands in their names. */
  readonly of: string;
  readonly value: Kind;
  readonly onChoose: (kind: Kind) => void;
}

/** Of which family and which sector a material is. A family brings its sector along where none was chosen. */
export function KindSelects({ of, value, onChoose }: KindSelectsProps) {
  const { lang, w: words } = useLanguage();
  const atlas = useAtlas();
  const w = scenarioWords(lang).materials;
  const named = (what: string) => `${of}${words.app.colon}${what}`;
  return (
    <span className="kind-selects">
      <select
        className="scenario-select"
        aria-label={named(w.family)}
        value={value.family ?? ''}
        onChange={({ currentTarget }) => {
          const family = atlas.families.find(({ id }) => id === currentTarget.value)?.id ?? null;
          onChoose({ family, sector: value.sector ?? sectorOf(family, atlas) });
        }}
      >
        <option value="">{w.noFamily}</option>
        {familiesBySector(atlas).map(({ sector, families }) => (
          <optgroup key={sector} label={sectorName(sector, lang)}>
            {families.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        className="scenario-select"
        aria-label={named(w.sector)}
        value={value.sector ?? ''}
        onChange={({ currentTarget }) =>
          onChoose({ ...value, sector: CHOSEN.find((sector) => sector === currentTarget.value) ?? null })
        }
      >
        <option value="">{w.noSector}</option>
        {CHOSEN.map((sector) => (
          <option key={sector} value={sector}>
            {sectorName(sector, lang)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Guangzhou's own groups are no sector a planner could choose. */
const CHOSEN = SECTORS.filter((sector) => sector !== 'own');

function sectorOf(family: Kind['family'], { materials }: Atlas): SectorId | null {
  const sector = materials.find((material) => material.family === family)?.sector;
  return CHOSEN.find((each) => each === sector) ?? null;
}
