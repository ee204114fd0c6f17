import { citiesOf } from '../analysis/nearest.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { DivisionList } from './DivisionList.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

/** The cities of a region, and the counties of its only one: the way down for those who do not point at the map. */
export function RegionDivisions({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const cities = citiesOf(region, atlas);
  const [first, ...more] = cities;
  const counties =
    first === undefined || more.length > 0 ? [] : atlas.counties.filter(({ city }) => city === first.code);
  return (
    <Section title={w.levels.divisions} aside={counties.length > 0 && w.levels.countyCount(counties.length)}>
      <DivisionList
        divisions={[
          ...cities.map(({ code, fullName }) => ({ id: code, name: fullName[lang] })),
          ...counties.map(({ code, name }) => ({ id: code, name: name[lang] })),
        ]}
      />
      <p className="section-note">{w.levels.divisionsNote}</p>
    </Section>
  );
}
