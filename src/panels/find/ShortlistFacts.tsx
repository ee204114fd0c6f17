import type { Ranked } from '../../analysis/rankScores.ts';
import type { RegionScores } from '../../analysis/regionScores.ts';
import { type ShortlistEntry, shortlistEntry } from '../../analysis/shortlistEntry.ts';
import { figureKey } from '../../model/entryKey.ts';
import { type Area, findArea } from '../../model/findArea.ts';
import type { PickId } from '../../model/finding.ts';
import { findPlace, layerOf, type Place } from '../../model/findPlace.ts';
import type { Lang } from '../../model/localized.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { openPick } from '../../state/shortlistActions.ts';
import { kmText } from '../../text/kmText.ts';
import { formatNumber } from '../../text/number.ts';
import type { ShortlistWords } from '../../text/shortlistWords.ts';
import { TERMS } from '../../text/term.ts';
import { words } from '../../text/words.ts';
import { EntryLink } from '../EntryLink.tsx';
import { FigureText } from '../FigureText.tsx';
import { SiteSymbol } from '../SiteSymbol.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** What a thing on the shortlist is, how its region ranks, and how far it lies from the reference. */
export function ShortlistFacts({ id }: { readonly id: PickId }) {
  const { lang } = useLanguage();
  const s = useShortlistWords();
  const atlas = useAtlas();
  const finding = useAtlasState((state) => state.scene.finding);
  const area = findArea(id, atlas);
  const place = area === null ? findPlace(id, atlas) : null;
  if (area === null && place === null)
    return (
      <>
        <b className="shortlist-name">{id}</b>
        <p>{s.gone}</p>
      </>
    );
  const entry = shortlistEntry(id, atlas, finding);
  return (
    <>
      <button
        type="button"
        className={area?.kind === 'region' ? 'shortlist-name is-region' : 'shortlist-name'}
        data-place={place?.id}
        onClick={() => openPick(id)}
      >
        {(area ?? place)?.name[lang]}
      </button>
      <p>
        {area === null ? place && <PlaceKind place={place} /> : <AreaKind area={area} />}
        {area?.kind !== 'region' && ` · ${entry.region === null ? s.outside : s.inRegion(entry.region.name[lang])}`}
      </p>
      {entry.region !== null && <p>{rankText(entry, area?.kind === 'region', s, lang)}</p>}
      {finding.reference !== null && <p>{entry.away === null ? s.awayUnknown : s.away(kmText(entry.away.km, lang))}</p>}
    </>
  );
}

function AreaKind({ area }: { readonly area: Area }) {
  const { lang } = useLanguage();
  const s = useShortlistWords();
  if (area.kind !== 'region') return s.kind[area.kind];
  const { target, coverage } = area.region;
  return (
    <>
      {s.kind.region} ·{' '}
      <EntryLink entry={figureKey(target.id)}>
        <FigureText figure={target} />
      </EntryLink>
      {coverage.short && ` ${coverage.short[lang]}`}
    </>
  );
}

function PlaceKind({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  return (
    <>
      <SiteSymbol layer={layerOf(place)} />{' '}
      {'kind' in place ? TERMS.siteKind[place.kind][lang] : w.places.role[place.role]}
    </>
  );
}

function rankText({ region, ranked }: ShortlistEntry, isRegion: boolean, s: ShortlistWords, lang: Lang): string {
  if (ranked === null || region === null) return s.noRank;
  const score = s.score(scoreRange(ranked, lang));
  const { rank, ranks } = ranked;
  const place = ranks.best === ranks.worst ? s.rank(rank) : s.rankRange(rank, ranks.best, ranks.worst);
  return isRegion ? `${place} · ${score}` : s.ofRegion(region.name[lang], place, score);
}

function scoreRange({ score }: Ranked<RegionScores>, lang: Lang): string {
  const [from, to] = [score.lo, score.hi].map((each) => formatNumber(each, lang, { decimals: 0 }));
  return from === to || from === undefined || to === undefined ? (from ?? '') : words(lang).color.between(from, to);
}
