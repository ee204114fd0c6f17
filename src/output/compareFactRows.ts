import type { Comparand } from '../analysis/comparand.ts';
import type { CompareCell, CompareRow } from '../analysis/compareTable.ts';
import type { Evidence } from '../model/figure.ts';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { missingWords } from '../text/missingWords.ts';
import { sectorName, TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { compareDistanceFacts } from './compareDistanceFacts.ts';
import { BLANK_FACT, type CompareFact, FACT_COLUMNS } from './compareFact.ts';
import { compareNumberFact } from './compareNumberFact.ts';
import { compareRowName } from './compareRowName.ts';
import type { CsvCell } from './csvText.ts';
import { restsText } from './restsText.ts';
import type { TakenComparison } from './takenComparison.ts';

/** All that a comparison shows, one number or name a row, heads first; then the distances that stand beside it. */
export function compareFactRows(taken: TakenComparison): readonly (readonly CsvCell[])[] {
  const { table, lang } = taken;
  const w = compareSheetWords(lang);
  const facts = table.sections.flatMap(({ kind, rows }) =>
    rows.flatMap((row) => rowFacts(row, taken).map((fact) => ({ section: w.sections[kind], ...fact }))),
  );
  const heads = headsOf(taken);
  return [
    FACT_COLUMNS.map((column) => heads[column]),
    ...[...facts, ...plannedFacts(taken), ...compareDistanceFacts(taken)].map((fact) => {
      const whole = { ...BLANK_FACT, ...fact };
      return FACT_COLUMNS.map((column) => whole[column]);
    }),
  ];
}

function headsOf({ lang }: TakenComparison): Readonly<Record<(typeof FACT_COLUMNS)[number], string>> {
  const { sign, value, unit, shown, year, status, source, edition, locator, formula, note } =
    words(lang).entries.columns;
  const { section, row, column, columnId, item, planSign, planValue } = compareSheetWords(lang);
  return {
    ...{ section, row, column, columnId, item, sign, value, unit, shown, year, status, planSign, planValue },
    ...{ source, edition, locator, formula, note },
  };
}

function rowFacts(row: CompareRow, taken: TakenComparison): readonly CompareFact[] {
  return taken.table.columns.flatMap((column, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return [];
    const head = {
      row: compareRowName(row, taken.atlas, taken.lang),
      column: column.name[taken.lang],
      columnId: column.id,
    };
    return cellFacts(row, cell, column, taken).map((fact) => ({ ...head, ...fact }));
  });
}

function cellFacts(
  { about }: CompareRow,
  cell: CompareCell,
  column: Comparand,
  taken: TakenComparison,
): readonly CompareFact[] {
  const { atlas, lang } = taken;
  const missing = { ...missingWords(lang), ...compareSheetWords(lang).missing };
  const none = (why: keyof typeof missing) => [{ shown: missing[why] }];
  switch (cell.kind) {
    case 'measured':
      if (about.kind !== 'indicator') return [];
      if (about.indicator === 'sites' && !atlas.sitesLoaded) return none('unread');
      return [compareNumberFact(about.indicator, cell.measured, column, taken)];
    case 'materials':
      if (cell.materials.length === 0) return none(cell.isKnown ? 'not-named' : 'part-of-region');
      return cell.materials.map((each) => materialFact(each, taken));
    case 'enterprises':
      if (cell.enterprises.length === 0) return none('none');
      return cell.enterprises.map((each) => placeFact(each, each.name[lang], taken));
    case 'sites':
      if (!atlas.sitesLoaded) return none('unread');
      if (cell.sites.length === 0) return none('none');
      return cell.sites.map((each) => placeFact(each, each.name[lang], taken));
  }
}

function materialFact(named: Comparand['materials'][number], taken: TakenComparison): CompareFact {
  const { lang } = taken;
  const w = compareSheetWords(lang);
  const name = named.name[lang];
  const sector = named.sector === null ? [] : [sectorName(named.sector, lang)];
  if (named.material === null) {
    const note = [w.ofScenario, ...sector].join(words(lang).app.semicolon);
    return { item: name, shown: name, status: TERMS.status.scenario[lang], note };
  }
  const note = [w.role[named.role], ...sector].join(words(lang).app.semicolon);
  return { item: name, shown: name, note, ...restsText([named.material], taken) };
}

function placeFact(place: Evidence, name: string, taken: TakenComparison): CompareFact {
  return { item: name, shown: name, ...restsText([place], taken) };
}

function plannedFacts({ table, lang }: TakenComparison): readonly CompareFact[] {
  const w = compareSheetWords(lang);
  return table.columns.flatMap((column) =>
    column.planned.map(({ name, at: [lon, lat] }) => ({
      section: w.sections.planned,
      row: w.sections.planned,
      column: column.name[lang],
      columnId: column.id,
      item: name,
      shown: name,
      status: TERMS.status.scenario[lang],
      note: `${lon.toFixed(4)}, ${lat.toFixed(4)} (WGS-84)`,
    })),
  );
}
