import type { City } from '../model/place.ts';
import { useAtlas } from '../state/hooks.ts';
import { CityPlaces } from './CityPlaces.tsx';
import { CompareButton } from './CompareButton.tsx';
import { DistancesSection } from './DistancesSection.tsx';
import { DivisionHead } from './DivisionHead.tsx';
import { DivisionList } from './DivisionList.tsx';
import { LandRow } from './LandRow.tsx';
import { NearbyButton } from './NearbyButton.tsx';
import { NearestRegions } from './NearestRegions.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './CityPanel.css';

/** A city by itself: what the plan says of it, which is nothing outside the nine; its places, counties, land and people. */
export function CityPanel({ city }: { readonly city: City }) {
  const { lang, w } = useLanguage();
  const { regionById, counties, edition } = useAtlas();
  const own = city.region === null ? undefined : regionById.get(city.region);
  const name = city.name[lang];
  const within = counties.filter((county) => county.city === city.code && String(county.code) !== String(city.code));
  const area = { kind: 'city', id: city.code, name: city.name, city } as const;
  return (
    <article className="panel" aria-labelledby="panel-title">
      <DivisionHead area={area} kind={w.city.kind}>
        {own ? w.city.member(own.name[lang]) : w.city.nothing(name)}
      </DivisionHead>
      <PanelBody key={city.code}>
        {own === undefined && <NearestRegions city={city} note={w.city.nearestNote} />}
        <CityPlaces city={city} />
        <DistancesSection area={area} />
        <Section title={w.levels.counties} aside={within.length > 0 && w.levels.countyCount(within.length)}>
          {within.length === 0 && <p className="section-none">{w.levels.noCounties(name)}</p>}
          <DivisionList divisions={within.map((county) => ({ id: county.code, name: county.name[lang] }))} />
        </Section>
        <Section title={w.levels.land}>
          <dl className="land">
            <LandRow name={w.region.area} figure={city.area} />
            <LandRow name={w.region.population} figure={city.population} />
          </dl>
        </Section>
        {own !== undefined && <NearestRegions city={city} note={w.city.nearestNote} />}
        <p className="section-note city-scope">{w.city.scope(edition.state[lang])}</p>
      </PanelBody>
      <PanelFoot
        around={
          <>
            <CompareButton id={city.code} />
            <NearbyButton id={city.code} />
          </>
        }
      />
    </article>
  );
}
