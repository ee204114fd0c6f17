import { citiesOf, nearestSites } from '../analysis/nearest.ts';
import { distanceKey } from '../model/entryKey.ts';
import type { Site, SiteKind } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Filled } from './Filled.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';

/** Places in the region: bases the plan names, national green parks and factories, and other works. */
export function SitesSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { sites, sitesLoaded } = useAtlas();
  const name = region.name[lang];
  if (!sitesLoaded) return <SitesMissing title={w.region.sites} />;
  const own = sites.filter((site) => site.region === region.id);
  const ofKind = (kind: SiteKind) => own.filter((site) => site.kind === kind && !site.inPlan);
  const factories = ofKind('green-factory');
  return (
    <>
      <Section title={w.region.sites}>
        <ListOrNone sites={own.filter((site) => site.inPlan)} none={w.region.noSite(name)} />
      </Section>
      <GreenParks region={region} parks={ofKind('green-park')} />
      <Section title={w.region.factories} aside={w.region.listCount(factories.length)}>
        {factories.length === 0 ? (
          <p className="section-none">{w.region.noFactory(name)}</p>
        ) : (
          <Folded sites={factories} />
        )}
        <p className="section-note">{w.region.factoriesNote}</p>
      </Section>
      <OtherWorks name={name} kinds={OTHER.map((kind) => ({ kind, sites: ofKind(kind) }))} />
    </>
  );
}

const OTHER: readonly SiteKind[] = ['steel-works', 'cement-plant', 'provincial-pilot', 'named-base'];
/** Longer lists show this many and fold the rest. */
const SHOWN = 3;

function ListOrNone({ sites, none }: { readonly sites: readonly Site[]; readonly none: string }) {
  return sites.length === 0 ? <p className="section-none">{none}</p> : <PlaceList sites={sites} />;
}

function GreenParks({ region, parks }: { readonly region: Region; readonly parks: readonly Site[] }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const [nearest] = nearestSites(citiesOf(region, atlas), atlas.sites, 'green-park');
  return (
    <Section title={w.region.parks} aside={w.region.parkCount(parks.length)}>
      <ListOrNone sites={parks} none={w.region.noPark(region.name[lang])} />
      {parks.length === 0 && nearest && (
        <p>
          <Filled
            sentence={w.region.nearestPark}
            parts={[
              nearest.what.name[lang],
              <EntryLink key="km" entry={distanceKey(region.id, 'green-park')}>
                {figureText({ value: nearest.km, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
              </EntryLink>,
            ]}
          />
        </p>
      )}
      <p className="section-note">{w.region.planNamesNoPark}</p>
    </Section>
  );
}

function Folded({ sites }: { readonly sites: readonly Site[] }) {
  const { w } = useLanguage();
  if (sites.length <= SHOWN) return <PlaceList sites={sites} />;
  return (
    <>
      <PlaceList sites={sites.slice(0, SHOWN)} />
      <Disclosure summary={w.region.showRest(sites.length - SHOWN)}>
        <PlaceList sites={sites.slice(SHOWN)} />
      </Disclosure>
    </>
  );
}

interface OtherWorksProps {
  readonly name: string;
  readonly kinds: readonly { readonly kind: SiteKind; readonly sites: readonly Site[] }[];
}

function OtherWorks({ name, kinds }: OtherWorksProps) {
  const { lang, w } = useLanguage();
  const present = kinds.filter(({ sites }) => sites.length > 0);
  return (
    <Section title={w.region.works}>
      {present.length === 0 && <p className="section-none">{w.region.noWorks(name)}</p>}
      {present.map(({ kind, sites }) => (
        <Disclosure key={kind} summary={w.region.worksCount(TERMS.layer[kind][lang], sites.length)}>
          <PlaceList sites={sites} withList />
        </Disclosure>
      ))}
    </Section>
  );
}
