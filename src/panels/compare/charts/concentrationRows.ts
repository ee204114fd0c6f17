import { direction } from '../../../analysis/direction.ts';
import { geodesicKm } from '../../../analysis/geodesicKm.ts';
import { isRegrouped } from '../../../analysis/isRegrouped.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Lang } from '../../../model/localized.ts';
import type { ConcentrationRow } from '../../../output/concentrationCsv.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import type { BothSides } from './ConcentrationTable.tsx';
import { type ConcentrationSide, DECIMALS, differenceOf, MEASURES, measureOf } from './concentrationSides.ts';

/** All numbers of the concentration, a row each. */
export function concentrationRows({ plan, scenario }: BothSides, lang: Lang): readonly ConcentrationRow[] {
  return [
    ...measureRows({ plan, scenario }, lang),
    ...centreRows(plan, 'plan', lang),
    ...(scenario === null ? [] : [...centreRows(scenario, 'scenario', lang), ...shiftRows(plan, scenario, lang)]),
    ...neighbourRows(plan, 'plan', lang),
    ...(scenario === null ? [] : neighbourRows(scenario, 'scenario', lang)),
  ];
}

function measureRows({ plan, scenario }: BothSides, lang: Lang): readonly ConcentrationRow[] {
  const w = concentrationWords(lang);
  return MEASURES.flatMap((measure) => {
    const [was, is] = [measureOf(plan, measure), scenario === null ? null : measureOf(scenario, measure)];
    const sides = [
      ['plan', was],
      ['scenario', is],
      ['difference', differenceOf(was, is)],
    ] as const;
    return sides.flatMap(([side, quantity]): readonly ConcentrationRow[] =>
      quantity === null
        ? []
        : [
            {
              measure: w.measures[measure],
              side,
              quantity,
              decimals: DECIMALS[measure] ?? (measure === 'mean' ? 0 : 1),
              formula: w.formula[measure],
              origin: w.origin[measure],
            },
          ],
    );
  });
}

function centreRows({ centre }: ConcentrationSide, side: 'plan' | 'scenario', lang: Lang): readonly ConcentrationRow[] {
  if (centre === null) return [];
  const w = concentrationWords(lang);
  const status = centre.isScenario ? 'scenario' : 'derived';
  return ([w.lon, w.lat] as const).map((measure, axis) => ({
    measure,
    side,
    quantity: { value: centre.at[axis] ?? 0, unit: 'count', qualifier: '~', status },
    unit: w.degrees,
    decimals: 2,
    formula: w.formula.centre,
    origin: w.origin.centre,
  }));
}

function shiftRows(from: ConcentrationSide, to: ConcentrationSide, lang: Lang): readonly ConcentrationRow[] {
  if (from.centre === null || to.centre === null) return [];
  const w = concentrationWords(lang);
  const same = { side: 'difference', decimals: 0, formula: w.formula.centre, origin: w.origin.centre } as const;
  const about = { qualifier: '~', status: 'scenario' } as const;
  const km = geodesicKm(from.centre.at, to.centre.at);
  const way = direction(from.centre.at, to.centre.at, 0);
  const shift: Quantity = { ...about, value: km, unit: 'km' };
  return [
    { ...same, measure: w.shift, quantity: shift },
    ...(way === null || km < 1
      ? []
      : [
          {
            ...same,
            measure: w.azimuth,
            quantity: { ...about, value: way.azimuth, unit: 'count' } as const,
            unit: w.degrees,
          },
        ]),
  ];
}

function neighbourRows(side: ConcentrationSide, of: 'plan' | 'scenario', lang: Lang): readonly ConcentrationRow[] {
  const w = concentrationWords(lang);
  const status = side.columns.some(isRegrouped) ? 'scenario' : 'derived';
  return side.neighbours.each.map(({ column, neighbour, km }) => ({
    measure: `${w.nearest}: ${w.neighbourOf(column.name[lang], neighbour.name[lang])}`,
    side: of,
    quantity: { value: km, unit: 'km', qualifier: '=', status },
    decimals: 0,
    formula: w.neighboursRule(w.noRatio),
    origin: w.origin.mean,
  }));
}
