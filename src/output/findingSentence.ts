import { leadOf } from '../analysis/leadOf.ts';
import { ranking } from '../analysis/ranking.ts';
import { ringSide } from '../analysis/ringSide.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Finding } from '../model/finding.ts';
import type { Lang } from '../model/localized.ts';
import type { Theme } from '../model/scene.ts';
import { findWords } from '../text/findWords.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { words } from '../text/words.ts';

/** The finding of the site finder as a title, no surer than the scores are, and under it what colours, numbers and ring mean. */
export function findingSentence(
  atlas: Atlas,
  finding: Finding,
  lang: Lang,
  theme: Theme,
): { readonly title: string; readonly meaning: string } {
  const w = findWords(lang).title;
  const { ranked } = ranking(atlas, finding);
  const fill = ranked === null ? w.noFill : w.fill[theme];
  const meaning = hasRing(atlas, finding) ? `${fill}${SENTENCE_GAP[lang]}${w.ring(finding.radiusKm)}` : fill;
  return { title: titleOf(atlas, finding, lang), meaning };
}

function hasRing(atlas: Atlas, finding: Finding): boolean {
  return !ranking(atlas, finding).off.has('near') && finding.radiusKm > 0;
}

function titleOf(atlas: Atlas, finding: Finding, lang: Lang): string {
  const w = findWords(lang).title;
  const { ranked, off } = ranking(atlas, finding);
  const { radiusKm } = finding;
  if (ranked === null) return w.none;
  if (finding.needs.length === 0 && off.has('near')) return w.start;
  const ring = hasRing(atlas, finding);
  const within = ranked.filter(({ candidate: { near } }) => near !== null && ringSide(near.km, radiusKm) !== 'outside');
  const lead = leadOf(ring && within.length > 0 ? within : ranked);
  if (lead === null) return w.none;
  const names = lead.leaders.map(({ region }) => region.name[lang]).join(words(lang).app.listMark);
  const sentence = lead.kind === 'tie' ? w.tie(names, lead.leaders.length) : w[lead.kind](names);
  if (!ring) return sentence;
  return (within.length > 0 ? w.within(radiusKm) : w.noneWithin(radiusKm)) + sentence;
}
