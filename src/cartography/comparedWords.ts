import type { Quantity } from '../model/figure.ts';
import type { Lang, Localized } from '../model/localized.ts';
import { compareMapWords } from '../text/compareMapWords.ts';
import { figureParts, scenarioMark } from '../text/figure.ts';
import type { ComparedRegion, CompareFrame } from './compareFrame.ts';
import type { WordLine } from './placeWords.ts';

/** What stands beside a region on the map: its name, its number with its sign, and whose number that is. */
export function comparedWords(
  region: Pick<ComparedRegion, 'name' | 'target' | 'change' | 'short'>,
  mode: CompareFrame['mode'],
  scale: number,
  lang: Lang,
): readonly WordLine[] {
  const name = nameLines(region.name, scale, lang);
  if (mode === 'change') return [...name, ...changeLines(region.change, scale, lang)];
  return [...name, ...targetLines(region.target, region.short, scale, lang)];
}

/** A name of the first rank, one of several cities broken after each dash; the serif has no smaller size. */
export function nameLines(name: Localized, scale: number, lang: Lang): readonly WordLine[] {
  const size = Math.max(14, 15 * scale);
  return name[lang].split(/(?<=–)/).map((text) => ({ kind: 'name', text, size }));
}

/** A target with its sign; below it what must not be missing beside it. */
export function targetLines(target: Quantity, short: Localized | null, scale: number, lang: Lang): readonly WordLine[] {
  const { sign, number } = figureParts(target, lang);
  const value: WordLine = { kind: 'value', text: `${sign}${number}`, size: Math.max(12, 13 * scale) };
  const marks = [short?.[lang] ?? '', scenarioMark(target, lang).trim()].filter((text) => text !== '');
  return [value, ...marks.map(markLine)];
}

/** Scenario less plan, with its direction; nothing where both are the same. */
function changeLines(change: ComparedRegion['change'], scale: number, lang: Lang): readonly WordLine[] {
  if (!change.isChanged) return [];
  const marks = [scenarioMark({ status: 'scenario' }, lang).trim()];
  if (change.isOfBounds) marks.push(compareMapWords(lang).ofBounds);
  return [
    { kind: 'value', text: changeText(change.value, lang), size: Math.max(12, 13 * scale) },
    ...marks.map(markLine),
  ];
}

/** A change in the unit of targets, with its direction: `+300`, `−300`, `±0` where only the sign is another. */
export function changeText(value: number, lang: Lang): string {
  const direction = value > 0 ? '+' : value < 0 ? '−' : '±';
  const quantity = { value: Math.abs(value), unit: 'yi-cny', qualifier: '=', status: 'scenario' } as const;
  return `${direction}${figureParts(quantity, lang).number}`;
}

function markLine(text: string): WordLine {
  return { kind: 'mark', text, size: 12 };
}
