import type { Away } from '../../analysis/awayFrom.ts';
import type { FamilyMatch } from '../../analysis/materialMatch.ts';
import type { RegionScores } from '../../analysis/regionScores.ts';
import { ringSide } from '../../analysis/ringSide.ts';
import { CRITERIA, type Criterion } from '../../model/finding.ts';
import type { Lang } from '../../model/localized.ts';
import { figureText } from '../../text/figure.ts';
import { findWords } from '../../text/findWords.ts';

/**
 * What a region answers, in a few words for each criterion that counts; how far it is from a reference always.
 * @param radiusKm 0 where there is no ring
 */
export function answerWords(
  scores: RegionScores,
  counted: ReadonlySet<Criterion>,
  radiusKm: number,
  lang: Lang,
): readonly { readonly criterion: Criterion; readonly words: string }[] {
  return CRITERIA.filter(
    (criterion) => counted.has(criterion) || (criterion === 'near' && scores.near !== null),
  ).flatMap((criterion) => {
    const words = wordsOf(criterion, scores, radiusKm, lang);
    return words === null ? [] : [{ criterion, words }];
  });
}

function wordsOf(criterion: Criterion, scores: RegionScores, radiusKm: number, lang: Lang): string | null {
  const { rank, criterion: names } = findWords(lang);
  const { region, parks } = scores;
  switch (criterion) {
    case 'material':
      return matchWords(scores.matches, lang);
    case 'near':
      return scores.near === null
        ? null
        : rank.straight(kmText(scores.near, lang)) + sideText(scores.near, radiusKm, lang);
    case 'port':
    case 'airport':
    case 'rail': {
      const away = scores[criterion];
      return away === null ? rank.noHub(names[criterion]) : rank.hubAway(away.to.name[lang], kmText(away, lang));
    }
    case 'size':
      return null; // It stands in the row's head.
    case 'intensity':
      return figureText(region.intensity, lang) + (region.coverage.short ? ` ${region.coverage.short[lang]}` : '');
    case 'park':
      return parks.length > 0 ? rank.parks(parks.length) : rank.noPark;
  }
}

/** How many of the families needed are named: `2 / 3 种（既有优势 1）`. */
export function matchWords(matches: readonly FamilyMatch[], lang: Lang): string {
  const { rank } = findWords(lang);
  const count = (of: FamilyMatch['kind']) => matches.filter(({ kind }) => kind === of).length;
  const [strength, open] = [count('strength'), count('open')];
  const named = count('focus') + strength;
  if (open > 0) return rank.namedOpen(named, named + open, matches.length) + rank.ownGroups;
  return rank.named(named, matches.length) + (strength > 0 ? rank.strength(strength) : '');
}

/** Whole km between the points. */
export function kmText({ between }: Away<unknown>, lang: Lang): string {
  return figureText({ value: between, unit: 'km', qualifier: '=', status: 'derived' }, lang);
}

/** On which side of the ring; empty inside, and where there is no ring. */
export function sideText({ km }: Away<unknown>, radiusKm: number, lang: Lang): string {
  return radiusKm === 0 ? '' : findWords(lang).rank.side[ringSide(km, radiusKm)];
}
