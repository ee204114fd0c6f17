import { citiesOf, type Nearby, nearestSites } from '../analysis/nearest.ts';
import { distanceKey } from '../model/entryKey.ts';
import type { Site, SiteKind } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';
import './DistancesSection.css';

const HUBS: readonly (readonly [SiteKind, IconName])[] = [
  ['rail-station', 'rail'],
  ['airport', 'airport'],
  ['port', 'port'],
];

/** Geodesic distances from the seat to the nearest station, airport and port, with how far they may be off. */
export function DistancesSection({ region }: { readonly region: Region }) {
  const { w } = useLanguage();
  const atlas = useAtlas();
  if (!atlas.sitesLoaded) return <SitesMissing title={w.region.distances} />;
  const seats = citiesOf(region, atlas);
  const hubs = HUBS.map(([kind, icon]) => ({ kind, icon, nearest: nearestSites(seats, atlas.sites, kind)[0] }));
  const scale = Math.max(100, ...hubs.map(({ nearest }) => nearest?.km ?? 0));
  return (
    <Section
      title={w.region.distances}
      aside={
        <>
          {seats.length > 1 ? w.region.fromNearestSeat : w.region.fromSeat} <GradeTag grade="derived" />
        </>
      }
    >
      <ul className="distances">
        {hubs.map(({ kind, icon, nearest }) => (
          <li key={kind}>
            <Icon name={icon} />
            <HubDistance region={region} kind={kind} nearest={nearest} scale={scale} namesCity={seats.length > 1} />
          </li>
        ))}
      </ul>
      <p className="section-note">{w.region.hubsMissing}</p>
    </Section>
  );
}

interface HubDistanceProps {
  readonly region: Region;
  readonly kind: SiteKind;
  readonly nearest: Nearby<Site> | undefined;
  /** Kilometres that the full bar stands for. */
  readonly scale: number;
  readonly namesCity: boolean;
}

function HubDistance({ region, kind, nearest, scale, namesCity }: HubDistanceProps) {
  const { lang, w } = useLanguage();
  const kindName = <VisuallyHidden>{`${TERMS.siteKind[kind][lang]}${w.app.colon}`}</VisuallyHidden>;
  if (!nearest) {
    return (
      <span className="distance-name">
        {kindName}
        {TERMS.siteKind[kind][lang]} {w.region.noHub}
      </span>
    );
  }
  return (
    <>
      <span className="distance-name">
        {kindName}
        {nearest.what.name[lang]}
        {namesCity && <small> {w.region.fromCity(nearest.from.name[lang])}</small>}
      </span>
      <span className="distance-bar" aria-hidden="true">
        <i style={{ width: `${(nearest.km / scale) * 100}%` }} />
      </span>
      <span className="distance-km">
        <EntryLink entry={distanceKey(region.id, kind)}>
          {figureText({ value: nearest.km, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
          <small> {w.region.within(formatNumber(Math.ceil(nearest.uncertaintyKm), lang))}</small>
        </EntryLink>
      </span>
    </>
  );
}
