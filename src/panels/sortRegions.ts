import type { Lang } from '../model/localized.ts';
import type { Region } from '../model/region.ts';
import type { SortDirection } from '../ui/SortHeader.tsx';

export type SortColumn = 'order' | 'name' | 'target' | 'materials' | 'intensity';

export interface Sort {
  readonly column: SortColumn;
  readonly direction: SortDirection;
}

export const PLAN_ORDER: Sort = { column: 'order', direction: 'ascending' };

/** The regions in the order asked for; equals keep the plan's order. Signs do not count: `>1000` and `≥1000` stand level. */
export function sortRegions(regions: readonly Region[], sort: Sort, lang: Lang): readonly Region[] {
  const compare: Readonly<Record<SortColumn, (a: Region, b: Region) => number>> = {
    order: (a, b) => a.order - b.order,
    name: (a, b) => collator(lang).compare(a.name[lang], b.name[lang]),
    target: (a, b) => a.target.value - b.target.value,
    materials: (a, b) => a.materials.length - b.materials.length,
    intensity: (a, b) => a.intensity.value - b.intensity.value,
  };
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...regions].sort((a, b) => sign * compare[sort.column](a, b) || a.order - b.order);
}

/** Made when first asked for: that of Chinese takes a fifth of the time in which the page starts. */
function collator(lang: Lang): Intl.Collator {
  const known = collators.get(lang) ?? new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en-GB');
  collators.set(lang, known);
  return known;
}

const collators = new Map<Lang, Intl.Collator>();

/** What a click on a column's head asks for: a new column with numbers largest first, the same column turned round. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column === column) return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
  return { column, direction: column === 'order' || column === 'name' ? 'ascending' : 'descending' };
}
