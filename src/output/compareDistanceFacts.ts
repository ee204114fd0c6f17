import { hubDistances } from '../analysis/hubDistances.ts';
import { type MutualDistance, mutualDistances } from '../analysis/mutualDistances.ts';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { figureText } from '../text/figure.ts';
import { missingWords } from '../text/missingWords.ts';
import { TERMS } from '../text/term.ts';
import type { CompareFact } from './compareFact.ts';
import type { TakenComparison } from './takenComparison.ts';

/** The distances beside a comparison: to hubs, between seats and between borders, in whole km. */
export function compareDistanceFacts(taken: TakenComparison): readonly CompareFact[] {
  return [...hubFacts(taken), ...mutualFacts(taken)];
}

function hubFacts({ atlas, table, lang }: TakenComparison): readonly CompareFact[] {
  const w = compareSheetWords(lang);
  return hubDistances(table.columns, atlas.sites).flatMap(({ hub, cells }) =>
    table.columns.flatMap((column, at): readonly CompareFact[] => {
      const head = { section: w.sections.hubs, row: hub.name[lang], column: column.name[lang], columnId: column.id };
      const away = cells[at];
      if (!away) return [{ ...head, shown: missingWords(lang)['no-cities'] }];
      const sources = [...new Set([...(hub.position?.sources ?? []), ...away.from.seat.sources])];
      const note = w.uncertainty(Math.ceil(away.uncertaintyKm));
      return [{ ...head, ...kmCells(away.km, away.isScenario, lang), item: away.from.name[lang], note }].map(
        (fact) => ({ ...fact, source: sources.join('; '), formula: w.formula.geodesic }),
      );
    }),
  );
}

function mutualFacts(taken: TakenComparison): readonly CompareFact[] {
  const { atlas, table, lang } = taken;
  const w = compareSheetWords(lang);
  const nameOf = (id: string) => table.columns.find((column) => column.id === id)?.name[lang] ?? id;
  return mutualDistances(atlas, table.columns).flatMap((pair) => {
    const head = {
      section: w.sections.mutual,
      column: w.between(nameOf(pair.one), nameOf(pair.other)),
      columnId: `${pair.one} ${pair.other}`,
    };
    return [seatsFact(pair, taken), borderFact(pair, taken)].map((fact) => ({ ...head, ...fact }));
  });
}

function seatsFact({ seats, isScenario }: MutualDistance, { lang }: TakenComparison): CompareFact {
  const w = compareSheetWords(lang);
  if (seats === null) return { row: w.seats, shown: missingWords(lang)['no-cities'] };
  return {
    row: w.seats,
    ...kmCells(seats.km, isScenario, lang),
    item: w.between(seats.from.name[lang], seats.to.name[lang]),
    source: [...new Set([...seats.from.seat.sources, ...seats.to.seat.sources])].join('; '),
    formula: w.formula.seats,
    note: w.uncertainty(Math.ceil(seats.uncertaintyKm)),
  };
}

function borderFact({ borderKm, overlap, isScenario }: MutualDistance, { lang }: TakenComparison): CompareFact {
  const w = compareSheetWords(lang);
  if (borderKm === null) return { row: w.border, shown: missingWords(lang)['no-source'] };
  const note = overlap ? w.overlap : borderKm === 0 ? w.adjacent : null;
  return { row: w.border, ...kmCells(borderKm, isScenario, lang), formula: w.formula.border, note };
}

function kmCells(km: number, isScenario: boolean, lang: TakenComparison['lang']): CompareFact {
  const status = isScenario ? 'scenario' : 'derived';
  const quantity = { value: Math.round(km), unit: 'km', qualifier: '=', status } as const;
  return {
    sign: '',
    value: quantity.value,
    unit: quantity.unit,
    shown: figureText(quantity, lang).replaceAll('\u00a0', ' '),
    status: TERMS.status[status][lang],
  };
}
