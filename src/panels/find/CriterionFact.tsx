import type { Away } from '../../analysis/awayFrom.ts';
import { referenceEnds } from '../../analysis/referenceEnds.ts';
import type { RegionScores } from '../../analysis/regionScores.ts';
import { distanceKey, figureKey } from '../../model/entryKey.ts';
import type { Figure } from '../../model/figure.ts';
import type { Criterion } from '../../model/finding.ts';
import type { Region } from '../../model/region.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { formatNumber } from '../../text/number.ts';
import { EntryLink } from '../EntryLink.tsx';
import { FigureText } from '../FigureText.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import { useLanguage } from '../useLanguage.ts';
import { kmText, matchWords, sideText } from './answerWords.ts';
import { useFindWords } from './useFindWords.ts';

interface CriterionFactProps {
  readonly criterion: Criterion;
  readonly scores: RegionScores;
}

/** What a criterion measures of a region, with unit and sign, as a way to where it comes from. */
export function CriterionFact({ criterion, scores }: CriterionFactProps) {
  const { lang, f } = useFindWords();
  const radiusKm = useAtlasState((state) => state.scene.finding.radiusKm);
  const { region, matches, near, parks } = scores;
  switch (criterion) {
    case 'material':
      return matches.length === 0 ? f.form.off['no-needs'] : matchWords(matches, lang);
    case 'near':
      if (near === null) return f.form.off['no-reference'];
      return (
        <>
          <ReferenceName />
          {f.rank.straight(kmText(near, lang))} <Within away={near} />
          {sideText(near, radiusKm, lang)} <GradeTag grade="derived" />
        </>
      );
    case 'port':
      return <HubAway away={scores.port} entry="port" region={region} />;
    case 'airport':
      return <HubAway away={scores.airport} entry="airport" region={region} />;
    case 'rail':
      return <HubAway away={scores.rail} entry="rail-station" region={region} />;
    case 'size':
      return <Aimed figure={region.target} region={region} />;
    case 'intensity':
      return <Aimed figure={region.intensity} region={region} />;
    case 'park':
      if (parks.length === 0) return f.rank.noPark;
      return (
        <>
          {parks.map((park) => (
            <PlaceButton key={park.id} place={park} />
          ))}{' '}
          <GradeTag grade="added" />
        </>
      );
  }
}

/** To what the distance runs, where the reference has a name. */
function ReferenceName() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const reference = useAtlasState((state) => state.scene.finding.reference);
  const name = reference === null ? null : (referenceEnds(reference, atlas)?.name ?? null);
  return name && `${name[lang]}${w.app.colon}`;
}

interface HubAwayProps {
  readonly away: RegionScores['port'];
  readonly entry: 'port' | 'airport' | 'rail-station';
  readonly region: Region;
}

function HubAway({ away, entry, region }: HubAwayProps) {
  const { lang, f } = useFindWords();
  if (away === null) return f.rank.none;
  return (
    <>
      <PlaceButton place={away.to} />{' '}
      <EntryLink entry={distanceKey(region.id, entry)}>
        {kmText(away, lang)} <Within away={away} />
      </EntryLink>{' '}
      <GradeTag grade="added" />
    </>
  );
}

/** How far a distance may be off, in whole km. */
function Within({ away: { km, between } }: { readonly away: Away<unknown> }) {
  const { lang, w } = useLanguage();
  const most = Math.ceil(Math.max(km.hi - between, between - km.lo));
  return most > 0 && <small>{w.region.within(formatNumber(most, lang))}</small>;
}

/** A target is not an outcome, and that of less than the region's whole says so. */
function Aimed({ figure, region: { coverage } }: { readonly figure: Figure; readonly region: Region }) {
  const { lang } = useLanguage();
  return (
    <>
      <EntryLink entry={figureKey(figure.id)}>
        <FigureText figure={figure} />
      </EntryLink>
      {coverage.short && ` ${coverage.short[lang]}`}{' '}
      <GradeTag grade={figure.status === 'derived' ? 'derived' : 'plan'} />
    </>
  );
}
