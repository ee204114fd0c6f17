import { nearestClusters } from '../analysis/nearest.ts';
import { distanceKey, figureKey } from '../model/entryKey.ts';
import type { City } from '../model/place.ts';
import { selectArea } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Section } from './Section.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';
import './NearestRegions.css';

interface NearestRegionsProps {
  /** From whose seat distances run; its own region is not among the nearest. */
  readonly city: City;
  /** How distances run. */
  readonly note: string;
}

/** The clusters nearest to a city's seat, with their targets; each opens. */
export function NearestRegions({ city, note }: NearestRegionsProps) {
  const { lang, w } = useLanguage();
  const nearest = nearestClusters(city, useAtlas());
  return (
    <Section
      title={city.region === null ? w.city.nearest : w.levels.nearestOthers}
      aside={
        <>
          {note} <GradeTag grade="derived" />
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
