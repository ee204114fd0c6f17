import { leadOf } from '../../analysis/leadOf.ts';
import { ringSide } from '../../analysis/ringSide.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { useLanguage } from '../useLanguage.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

/** The finding as the map's title, no surer than the scores are, and what colours, numbers and ring mean. */
export function FindTitle() {
  const { lang, f } = useFindWords();
  const theme = useAtlasState((state) => state.scene.theme);
  const title = useTitle();
  const { ranked, finding, off } = useRanking();
  const hasRing = !off.has('near') && finding.radiusKm > 0;
  const fill = ranked === null ? f.title.noFill : f.title.fill[theme];
  return (
    <>
      <h1>{title}</h1>
      <p>{hasRing ? `${fill}${SENTENCE_GAP[lang]}${f.title.ring(finding.radiusKm)}` : fill}</p>
    </>
  );
}

function useTitle(): string {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const { ranked, finding, off } = useRanking();
  const { radiusKm } = finding;
  if (ranked === null) return f.title.none;
  if (finding.needs.length === 0 && off.has('near')) return f.title.start;
  const hasRing = !off.has('near') && radiusKm > 0;
  const within = ranked.filter(({ candidate: { near } }) => near !== null && ringSide(near.km, radiusKm) !== 'outside');
  const lead = leadOf(hasRing && within.length > 0 ? within : ranked);
  if (lead === null) return f.title.none;
  const names = lead.leaders.map(({ region }) => region.name[lang]).join(w.app.listMark);
  const sentence = lead.kind === 'tie' ? f.title.tie(names, lead.leaders.length) : f.title[lead.kind](names);
  if (!hasRing) return sentence;
  return (within.length > 0 ? f.title.within(radiusKm) : f.title.noneWithin(radiusKm)) + sentence;
}
