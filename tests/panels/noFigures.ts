import type { Lang } from '../../src/model/localized.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { numbersIn } from './numbersIn.ts';

/**
 * True of a number that is no figure of anything: a year something is of, a place in the plan, a place in an order, the
 * scale bar, the name of a datum; and the length of a list that stands with it, which is counted here.
 */
export function isNoFigure(element: Element, text: string, lang: Lang): boolean {
  return (
    isOrder(element) ||
    isNamed(element) ||
    isScale(element) ||
    numbersIn(withoutNames(text, lang)).length === 0 ||
    isLength(element, withoutNames(text, lang))
  );
}

/** The star says what it puts on the shortlist; the title beside it says the same. */
function isNamed(element: Element): boolean {
  return element.matches('.pick-button');
}

/** Years that figures of the atlas are of, places in the plan, and datums. */
function withoutNames(text: string, lang: Lang): string {
  const years = new Set(anAtlas().figures.flatMap(({ year }) => year ?? []));
  const dated = lang === 'zh' ? /(\d{4})(?= 年|$)/g : /\b(\d{4})\b(?! bn| million)/g;
  return text
    .replace(dated, (year) => (years.has(Number(year)) ? '' : year))
    .replace(/专栏1|Box 1|WGS-84|GCJ-02|BD-09/g, '');
}

function isOrder(element: Element): boolean {
  return element.closest('.region-order, .panel-order, .measure-order') !== null;
}

function isScale(element: Element): boolean {
  return element.closest('.plate-scale') !== null;
}

const LISTED =
  '.place-items > li, .place-list > li, .division-list > li, .measures > li, .statements li, .departments > li, .duties > li, .products tbody tr, .filter-families label';

/** The head of a list says its length: all of it, what is not folded, or of each sort; the list can be counted on the spot. */
function isLength(element: Element, text: string): boolean {
  const holder = holderOf(element);
  if (holder === null) return false;
  const items = [...holder.querySelectorAll(LISTED)];
  const cities = new Set<string>(anAtlas().cities.map(({ code }) => code));
  const lengths = [
    items,
    items.filter((item) => item.closest('details') === holder.closest('details')),
    items.filter((item) => !cities.has(item.getAttribute('data-area') ?? '')),
    items.filter((item) => /不落点|not placed/.test(item.textContent ?? '')),
  ].map(({ length }) => String(length));
  return numbersIn(text).every((number) => lengths.includes(number));
}

function holderOf(element: Element): Element | null {
  if (element.closest('summary')) return element.closest('details');
  if (element.closest('.section-aside')) return element.closest('section');
  if (element.closest('.place-title')) return element.closest('article');
  const note = element.closest('.section-note');
  const list = note?.nextElementSibling ?? null;
  return list?.matches('ul') ? list : null;
}
