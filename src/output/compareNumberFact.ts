import type { Comparand, Measured } from '../analysis/comparand.ts';
import { indicatorOf, isHub } from '../analysis/indicatorOf.ts';
import type { Indicator } from '../model/comparing.ts';
import type { Evidence } from '../model/figure.ts';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { figureParts, figureText } from '../text/figure.ts';
import { missingWords } from '../text/missingWords.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { CompareFact } from './compareFact.ts';
import { restsText } from './restsText.ts';
import type { TakenComparison } from './takenComparison.ts';

/** One number of a column, or why there is none; beside a scenario's what it is in the plan. */
export function compareNumberFact(
  indicator: Indicator,
  measured: Measured,
  column: Comparand,
  taken: TakenComparison,
): CompareFact {
  const { lang } = taken;
  const w = compareSheetWords(lang);
  const plan = planCells(indicator, column, taken);
  if (measured.quantity === null) return { shown: missingWords(lang)[measured.missing], ...plan };
  const { quantity, figure, short, unstated } = measured;
  const names = taken.atlas.cities.filter(({ code }) => unstated.includes(code)).map(({ name }) => name[lang]);
  const { listMark, semicolon } = words(lang).app;
  const notes = [
    ...(short === null ? [] : [short[lang]]),
    ...(names.length === 0 ? [] : [w.unstated(names.join(listMark))]),
    ...(figure?.note ? [figure.note[lang]] : []),
  ];
  return {
    sign: figureParts(quantity, lang).sign.trim(),
    value: quantity.value,
    unit: quantity.unit,
    shown: figureText(quantity, lang).replaceAll('\u00a0', ' '),
    year: figure?.year ?? yearOf(indicator, column),
    status: TERMS.status[quantity.status][lang],
    ...plan,
    ...restsText(figure === null ? partsOf(indicator, column, taken) : [figure], taken),
    formula: formulaOf(indicator, measured, column, w),
    note: notes.join(semicolon) || null,
  };
}

function planCells(
  indicator: Indicator,
  { id }: Comparand,
  { plan, scenario, lang }: TakenComparison,
): Pick<CompareFact, 'planSign' | 'planValue'> {
  const column = scenario === null ? undefined : plan.get(id);
  const quantity = column === undefined ? null : indicatorOf(column, indicator).quantity;
  return quantity === null ? {} : { planSign: figureParts(quantity, lang).sign.trim(), planValue: quantity.value };
}

/** A ratio is of the year of its target. */
function yearOf(indicator: Indicator, { target }: Comparand): number | null {
  const isRatio = indicator === 'share' || indicator === 'intensity';
  return isRatio && target.quantity !== null ? (target.figure?.year ?? null) : null;
}

/** What a number that was worked out here was worked out from, as far as it is the atlas's. */
function partsOf(indicator: Indicator, column: Comparand, { atlas }: TakenComparison): readonly Evidence[] {
  const own = (measured: Measured) => (measured.quantity === null ? [] : (measured.figure ?? []));
  switch (indicator) {
    case 'target':
      return [];
    case 'share':
      return [own(column.target), atlas.province.revenueTarget].flat();
    case 'intensity':
      return [own(column.target), own(column.area)].flat();
    case 'area':
      return column.cities.flatMap(({ area }) => area ?? []);
    case 'population':
      return column.cities.flatMap(({ population }) => population ?? []);
    case 'materials':
    case 'families':
      return column.materials.flatMap(({ material }) => material ?? []);
    case 'leads':
      return column.enterprises.filter(({ role }) => role === 'lead');
    case 'sites':
      return column.sites.filter(({ kind }) => !isHub(kind));
  }
}

function formulaOf(
  indicator: Indicator,
  measured: Measured,
  { kind }: Comparand,
  { formula }: ReturnType<typeof compareSheetWords>,
): string | null {
  const isWorked = measured.quantity !== null && measured.figure === null;
  switch (indicator) {
    case 'share':
    case 'intensity':
      return formula[indicator];
    case 'target':
      return isWorked && kind === 'group' ? formula.sum : null;
    case 'area':
    case 'population':
      return isWorked ? formula.sum : null;
    default:
      return formula.count;
  }
}
