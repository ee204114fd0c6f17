import { useMemo } from 'react';
import { HUB_KINDS } from '../../analysis/areaHubs.ts';
import { cityAt } from '../../analysis/cityAt.ts';
import { comparisonGround } from '../../analysis/comparisonGround.ts';
import { nearestHub } from '../../analysis/nearestHub.ts';
import { referenceEnds } from '../../analysis/referenceEnds.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import type { PlannedSite, Scenario } from '../../model/scenario.ts';
import { useAtlas } from '../../state/hooks.ts';
import { formatNumber } from '../../text/number.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { FigureText } from '../FigureText.tsx';
import { SiteSymbol } from '../SiteSymbol.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useSitesState } from '../useSitesState.ts';
import { regionNames } from './regionNames.ts';

interface PlannedSiteGroundProps {
  readonly site: PlannedSite;
  readonly scenario: Scenario;
}

/** In which city and region of the scenario a planned site lies, and how far the nearest hub of each kind is. */
export function PlannedSiteGround({ site, scenario }: PlannedSiteGroundProps) {
  const { lang, w: words } = useLanguage();
  const atlas = useAtlas();
  const w = scenarioWords(lang).sites;
  const state = useSitesState();
  const hubs = useMemo(() => hubsNear(site, atlas), [site, atlas]);
  return (
    <>
      <p>{useMemo(() => whereText(site, scenario, atlas, lang), [site, scenario, atlas, lang])}</p>
      {state === 'loading' && <p>{words.places.loading}</p>}
      {hubs.length > 0 && (
        <p className="site-row-hubs">
          {w.hubs}
          {hubs.map(({ hub, km, uncertaintyKm }) => (
            <span key={hub.id}>
              <SiteSymbol layer={hub.kind} /> {hub.name[lang]}{' '}
              <FigureText figure={{ value: km, unit: 'km', qualifier: '=', status: 'scenario' }} />{' '}
              <small>{words.region.within(formatNumber(Math.ceil(uncertaintyKm), lang))}</small>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function hubsNear({ id, at }: PlannedSite, atlas: Atlas) {
  const [from] = referenceEnds({ kind: 'spot', at }, atlas)?.positions ?? [];
  return from === undefined ? [] : HUB_KINDS.flatMap((kind) => nearestHub(from, atlas.sites, kind, id) ?? []);
}

function whereText({ at }: PlannedSite, scenario: Scenario, atlas: Atlas, lang: Lang): string {
  const w = scenarioWords(lang).sites;
  if (atlas.shapes === null) return w.unknown;
  const city = cityAt(atlas, at);
  if (city === null) return w.outside;
  const regions = [...comparisonGround(atlas, scenario).regions.values()].filter(({ cities }) => cities.includes(city));
  if (regions.length === 0) return w.inNone(city.name[lang]);
  return w.within(
    city.name[lang],
    regionNames(
      regions.map(({ region }) => region.id),
      atlas,
      lang,
    ),
  );
}
