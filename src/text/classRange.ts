import type { Lang } from '../model/localized.ts';
import type { ColorMode } from '../model/scene.ts';
import { figureParts } from './figure.ts';
import { words } from './words.ts';

/** A class by its breaks in the unit of the tables; null at an open end. */
interface ClassBreaks {
  readonly from: number | null;
  readonly below: number | null;
}

/** What a class of a colour mode reaches over, in the unit that the mode's legend is headed with. */
export function classRange({ from, below }: ClassBreaks, mode: ColorMode, lang: Lang): string {
  const { color } = words(lang);
  const write = (value: number) => classBreak(value, mode, lang);
  if (from === null) return below === null ? '' : color.below(write(below));
  return below === null ? color.from(write(from)) : color.between(write(from), write(below));
}

/** A break between two classes, in the same unit. */
export function classBreak(value: number, mode: ColorMode, lang: Lang): string {
  const unit = mode === 'intensity' ? 'yi-cny-per-km2' : 'yi-cny';
  return figureParts({ value, unit, qualifier: '=', status: 'derived' }, lang).number;
}
