import type { Comparand } from '../../../analysis/comparand.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { figureParts } from '../../../text/figure.ts';
import { columnName } from './columnName.ts';
import type { ConcentrationSide } from './concentrationSides.ts';

/** What must be known of the numbers before they are read: sentences. */
export function concentrationCautions({ spread, centre, columns }: ConcentrationSide, lang: Lang): readonly string[] {
  const w = concentrationWords(lang);
  const { and } = chartWords(lang);
  if (spread === null) return [w.scope];
  const { stated, unstated } = spread;
  const inexact = stated.filter(({ quantity }) => quantity.qualifier !== '=');
  const signs = [...new Set(inexact.map(({ quantity }) => figureParts(quantity, lang).sign.trim()))];
  const names = (of: readonly Comparand[]) => of.map((column) => columnName(column, lang)).join(and);
  const together = columns.filter(({ cities, target }) => cities.length > 1 && target.quantity !== null);
  return [
    inexact.length === 0 ? w.stated(stated.length) : w.floors(inexact.length, stated.length, signs.join(and)),
    ...stated.flatMap(({ column }) =>
      column.target.quantity === null || column.target.short === null
        ? []
        : [w.narrow(column.name[lang], column.target.short[lang])],
    ),
    ...(together.length === 0 ? [] : [w.together(names(together))]),
    ...(unstated.length === 0 ? [] : [w.unstated(names(unstated))]),
    ...(centre === null || centre.left.length === 0 ? [] : [w.noSeat(names(centre.left))]),
    w.scope,
  ];
}
