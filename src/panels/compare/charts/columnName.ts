import type { Comparand } from '../../../analysis/comparand.ts';
import type { Lang } from '../../../model/localized.ts';
import { scenarioMark } from '../../../text/figure.ts';

/** The name of a column in a picture; it says so where anything of it is the scenario's. */
export function columnName({ name, isScenario }: Pick<Comparand, 'name' | 'isScenario'>, lang: Lang): string {
  return `${name[lang]}${isScenario ? scenarioMark({ status: 'scenario' }, lang) : ''}`;
}
