import { figureKey } from '../model/entryKey.ts';
import type { City, County } from '../model/place.ts';
import { useAtlas } from '../state/hooks.ts';
import { CountyPlaces } from './CountyPlaces.tsx';
import { DistancesSection } from './DistancesSection.tsx';
import { DivisionHead } from './DivisionHead.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { LandRow } from './LandRow.tsx';
import { NearbyButton } from './NearbyButton.tsx';
import { NearestRegions } from './NearestRegions.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './CityPanel.css';

/** A county: its city and region, what the plan says of it (nothing), the places within it, and the clusters nearby. */
export function CountyPanel({ county }: { readonly county: County }) {
  const { lang, w } = useLanguage();
  const { cityByCode, edition } = useAtlas();
  const city = cityByCode.get(county.city);
  const name = county.name[lang];
  const area = { kind: 'county', id: county.code, name: county.name, county } as const;
  return (
    <article className="panel" aria-labelledby="panel-title">
      <DivisionHead area={area} kind={w.levels.kind[kindOf(county)]}>
        {w.levels.noTarget(name)}
      </DivisionHead>
      <PanelBody key={county.code}>
        {city && <Belonging city={city} />}
        {city && <CountyPlaces county={county} city={city} />}
        <DistancesSection area={area} />
        {city && <NearestRegions city={city} note={w.levels.fromCitySeat(city.name[lang])} />}
        <Section title={w.levels.land}>
          <dl className="land">
            <LandRow name={w.region.area} figure={null} />
            <LandRow name={w.region.population} figure={null} />
          </dl>
        </Section>
        <p className="section-note city-scope">{w.city.scope(edition.state[lang])}</p>
      </PanelBody>
      <PanelFoot around={<NearbyButton id={county.code} />} />
    </article>
  );
}

function Belonging({ city }: { readonly city: City }) {
  const { lang, w } = useLanguage();
  const { regionById } = useAtlas();
  const region = city.region === null ? undefined : regionById.get(city.region);
  return (
    <Section title={w.levels.belongs}>
      <dl className="land">
        <div>
          <dt>{w.levels.city}</dt>
          <dd>{city.fullName[lang]}</dd>
        </div>
        <div>
          <dt>{w.levels.region}</dt>
          <dd>
            {region === undefined ? (
              w.levels.noRegion(city.name[lang])
            ) : (
              <>
                {region.name[lang]}
                <span>
                  <EntryLink entry={figureKey(region.target.id)}>
                    <FigureText figure={region.target} />
                  </EntryLink>
                  {region.coverage.short && ` ${region.coverage.short[lang]}`}
                </span>
              </>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

/** What a county officially is, by the end of its name. */
function kindOf({ name }: County): 'district' | 'city' | 'autonomous' | 'county' {
  if (name.zh.endsWith('自治县')) return 'autonomous';
  if (name.zh.endsWith('区')) return 'district';
  return name.zh.endsWith('市') ? 'city' : 'county';
}
