import { NEAREST_REGIONS, nearestRegions } from '../analysis/nearest.ts';
import { distanceKey, figureKey } from '../model/entryKey.ts';
import type { City } from '../model/place.ts';
import { clearSelection, selectArea } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { Section } from './Section.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';
import './CityPanel.css';

/** A city by itself: outside the nine the plan gives it nothing, and the nearest clusters are listed; inside, its region. */
export function CityPanel({ city }: { readonly city: City }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const own = city.region === null ? undefined : atlas.regionById.get(city.region);
  const name = city.name[lang];
  return (
    <article className="panel" aria-labelledby="panel-title">
      <header className="panel-head">
        <div className="panel-steps">
          <span className="panel-order">{w.city.kind}</span>
          <span className="panel-keys">
            <IconButton icon="close" label={w.region.close} onClick={clearSelection} />
          </span>
        </div>
        <div className="panel-title">
          <h2 id="panel-title" tabIndex={-1}>
            {name}
          </h2>
          <p>{own ? w.city.member(own.name[lang]) : w.city.nothing(name)}</p>
        </div>
      </header>
      <PanelBody>
        <NearestRegions city={city} />
        <p className="section-note city-scope">{w.city.scope(atlas.edition.state[lang])}</p>
      </PanelBody>
      <PanelFoot />
    </article>
  );
}

function NearestRegions({ city }: { readonly city: City }) {
  const { lang, w } = useLanguage();
  const nearest = nearestRegions(city, useAtlas()).slice(0, NEAREST_REGIONS);
  return (
    <Section
      title={w.city.nearest}
      aside={
        <>
          {w.city.nearestNote} <GradeTag grade="derived" />
        </>
      }
    >
      <ul className="nearest-regions">
        {nearest.map(({ what: region, km }) => (
          <li key={region.id}>
            <button type="button" className="nearest-open" onClick={() => selectArea(region.id)}>
              <SectorMark sector={region.firstSector} />
              <span className="nearest-name">{region.name[lang]}</span>
            </button>
            <EntryLink entry={distanceKey(city.code, region.id)}>
              {figureText({ value: km, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
            </EntryLink>
            <span className="nearest-target">
              <EntryLink entry={figureKey(region.target.id)}>
                <FigureText figure={region.target} />
              </EntryLink>
              {region.coverage.short && ` ${region.coverage.short[lang]}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
