import { areaHubs, type HubKind } from '../analysis/areaHubs.ts';
import type { Nearby } from '../analysis/nearest.ts';
import { distanceKey } from '../model/entryKey.ts';
import type { Area } from '../model/findArea.ts';
import type { Site } from '../model/place.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { GradeTag } from './GradeTag.tsx';
import { HUB_ICONS } from './hubIcons.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';
import './DistancesSection.css';

/**
 * Geodesic distances from the seat of an area to the nearest station, airport and port, with how far they may be off; those
 * of a county run from the seat of its city. The hubs stand on the map while the area is selected.
 */
export function DistancesSection({ area }: { readonly area: Area }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  if (!atlas.sitesLoaded) return <SitesMissing title={w.region.distances} />;
  const { from, seats, hubs } = areaHubs(area, atlas);
  const [seat, ...more] = seats;
  const scale = Math.max(100, ...hubs.map(({ nearest }) => nearest?.km ?? 0));
  const city = area.kind === 'county' ? seat : undefined;
  const fromOne = city === undefined ? w.region.fromSeat : w.levels.hubsFromCity(city.name[lang]);
  return (
    <Section
      title={w.region.distances}
      aside={
        <>
          {more.length > 0 ? w.region.fromNearestSeat : fromOne} <GradeTag grade="derived" />
        </>
      }
    >
      <ul className="distances">
        {hubs.map(({ kind, nearest }) => (
          <li key={kind}>
            <Icon name={HUB_ICONS[kind]} />
            <HubDistance from={from} kind={kind} nearest={nearest} scale={scale} namesCity={more.length > 0} />
          </li>
        ))}
      </ul>
      <p className="section-note">{w.region.hubsMissing}</p>
    </Section>
  );
}

interface HubDistanceProps {
  /** Whose distance it is, by id. */
  readonly from: string;
  readonly kind: HubKind;
  readonly nearest: Nearby<Site> | null;
  /** Kilometres that the full bar stands for. */
  readonly scale: number;
  readonly namesCity: boolean;
}

function HubDistance({ from, kind, nearest, scale, namesCity }: HubDistanceProps) {
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
        <PlaceButton place={nearest.what} />
        {namesCity && <small> {w.region.fromCity(nearest.from.name[lang])}</small>}
      </span>
      <span className="distance-bar" aria-hidden="true">
        <i style={{ width: `${(nearest.km / scale) * 100}%` }} />
      </span>
      <span className="distance-km">
        <EntryLink entry={distanceKey(from, kind)}>
          {figureText({ value: nearest.km, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
          <small> {w.region.within(formatNumber(Math.ceil(nearest.uncertaintyKm), lang))}</small>
        </EntryLink>
      </span>
    </>
  );
}
