import type { BalanceCheck, BalanceFinding } from '../../analysis/balanceCheck.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import type { Scenario } from '../../model/scenario.ts';
import { balanceWords } from '../../text/balanceWords.ts';
import { figureText } from '../../text/figure.ts';

/** What a check came to, in sentences; none for one that holds and has nothing to be said of it. */
export function balanceText(check: BalanceCheck, atlas: Atlas, scenario: Scenario, lang: Lang): readonly string[] {
  const w = balanceWords(lang);
  const [sum, whole, gap] = check.numbers.map((number) => figureText(number, lang));
  const kind = check.id === 'added-value' ? w.added : w.sum;
  const total =
    check.sum === null || sum === undefined || whole === undefined ? [] : [kind[check.sum](sum, whole, gap ?? null)];
  const say = ({ id, beside, numbers }: BalanceFinding) =>
    check.id === 'outside-province' && atlas.shapes === null
      ? w.noBoundaries(nameOf(id, atlas, scenario, lang))
      : w.finding[check.id](
          numbers.length > 0 ? coveredName(id, atlas, lang) : nameOf(id, atlas, scenario, lang),
          beside.map((each) => nameOf(each, atlas, scenario, lang)),
          numbers.map((number) => figureText(number, lang)),
        );
  return [...total, ...check.findings.map(say)];
}

/** The name of a region before its target: with what that covers, where it is less than the title says (云浮: 仅石材). */
function coveredName(id: string, { regions }: Atlas, lang: Lang): string {
  const region = regions.find((each) => each.id === id);
  const short = region?.coverage.short?.[lang];
  const name = region?.name[lang] ?? '';
  return short === undefined ? name : lang === 'zh' ? `${name}（${short}）` : `${name} (${short})`;
}

/** What an id is called, whatever it is of. */
function nameOf(id: string, atlas: Atlas, scenario: Scenario, lang: Lang): string {
  const known =
    [...atlas.regions, ...atlas.families].find((each) => each.id === id) ??
    atlas.cities.find(({ code }) => code === id);
  if (known !== undefined) return known.name[lang];
  const own = [...scenario.added, ...scenario.sites, ...scenario.groups].find((each) => each.id === id);
  return own === undefined || own.name === '' ? balanceWords(lang).unnamed : own.name;
}
