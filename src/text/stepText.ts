import { FIGURE_TOPICS, type FigureTopic } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureSubject } from '../model/figureSubject.ts';
import type { Lang, Localized } from '../model/localized.ts';
import { ENTRY_TERMS } from './entryTerm.ts';
import { TERMS } from './term.ts';
import { words } from './words.ts';

/**
 * What a large number of a step is: `2025 年主营业务收入目标`. A target says that it is one, an estimate too, and what the
 * atlas worked out itself says so where the number is read on its own.
 * @param subject whose it is, so that an output says what of (`2019 年铝材产量`) and a region's number which region's
 */
export function figureLabel(
  figure: Figure,
  lang: Lang,
  { area, product }: Pick<FigureSubject, 'area' | 'product'> = NOBODY,
): string {
  const label = plainLabel(figure, lang, product);
  if (area === null) return label;
  return lang === 'zh' ? `${area.zh} ${label}` : `${area.en}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

const NOBODY = { area: null, product: null };

function plainLabel(figure: Figure, lang: Lang, product: Localized | null): string {
  const [, metric = ''] = figure.id.split('.');
  if (metric === 'revenue-target') return words(lang).region.target(figure.year);
  const what = product === null ? metricName(metric)[lang] : ofProduct(metricName(metric), product, lang);
  const dated =
    figure.year === null ? what : lang === 'zh' ? `${figure.year} 年${what}` : `${upper(what)}, ${figure.year}`;
  const isPlain = figure.status === 'target' || figure.status === 'outcome';
  return isPlain ? upper(dated) : `${upper(dated)}${words(lang).app.colon}${TERMS.status[figure.status][lang]}`;
}

/**
 * Where a large number of a step can be checked: the source's own qualifier word, edition and place.
 * @param edition how the mapped edition of the plan is called; left out where the number is not the plan's
 */
export function figureSource(figure: Figure, edition: string, lang: Lang): string {
  const word = figure.qualifierWord?.[lang] ?? null;
  const said = word === null ? '' : `${words(lang).region.planWord(word)}${words(lang).app.semicolon}`;
  const where = figure.edition === null ? TERMS.grade.added[lang] : edition;
  return `${said}${where} ${figure.locator[lang]}`;
}

function metricName(metric: string): Localized {
  const own = NAMES.get(metric);
  if (own !== undefined) return own;
  const topic = FIGURE_TOPICS.find((each): each is FigureTopic => each === metric);
  return ENTRY_TERMS.topic[topic ?? 'other'];
}

function ofProduct(metric: Localized, product: Localized, lang: Lang): string {
  return lang === 'zh' ? `${product.zh}${metric.zh}` : `${metric.en} of ${product.en.toLowerCase()}`;
}

/** Metrics that the topics of the sources page do not tell apart. */
const NAMES: ReadonlyMap<string, Localized> = new Map([
  ['capacity-steel', { zh: '钢材产能', en: 'capacity for steel products' }],
  ['capacity-ultra-high-strength-steel', { zh: '超高强钢产能', en: 'capacity for ultra-high-strength steel' }],
]);

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
