import type { Neighbours } from '../../analysis/neighbours.ts';
import { referenceCities } from '../../analysis/referenceCities.ts';
import type { Reference } from '../../model/finding.ts';
import { useAtlas } from '../../state/hooks.ts';
import { nearWords } from '../../text/nearWords.ts';
import { GradeTag } from '../GradeTag.tsx';
import { Section } from '../Section.tsx';
import { useLanguage } from '../useLanguage.ts';
import { MaterialNames } from './MaterialNames.tsx';
import { RegionLine } from './RegionLine.tsx';

interface NearMaterialsProps {
  readonly reference: Reference;
  readonly found: Neighbours;
  readonly radiusKm: number;
}

/** The materials named for regions of which a seat lies within the radius. */
export function NearMaterials({ reference, found, radiusKm }: NearMaterialsProps) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const w = nearWords(lang);
  const { regions, nearestRegion } = found;
  const cities = referenceCities(reference, atlas);
  const none = radiusKm === 0 ? w.noneNearest : w.noRegion(`${radiusKm}\u00a0km`);
  const listed = regions.length > 0 || nearestRegion === null ? regions : [{ ...nearestRegion, isSure: true }];
  return (
    <Section
      title={w.materials}
      aside={
        <>
          {regions.length > 0 && w.regions(regions.length)} <GradeTag grade="derived" />
        </>
      }
    >
      {regions.length === 0 && <p className="near-none">{none}</p>}
      <ul>
        {listed.map((each) => (
          <RegionLine
            key={each.what.id}
            lies={each}
            isHere={each.what.cities.some((city) => cities.includes(city))}
            isUnsure={!each.isSure}
          >
            <MaterialNames materials={each.what.materials} />
          </RegionLine>
        ))}
      </ul>
      <p className="section-note">{w.seatRule}</p>
    </Section>
  );
}
