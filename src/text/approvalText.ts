import type { Lang } from '../model/localized.ts';
import type { MapApproval } from '../model/mapApproval.ts';
import { words } from './words.ts';

/** What stands at the lower left of a map: its approval number with the holder, or the disclaimer where it has none. */
export function approvalText({ number, holder, disclaimer }: MapApproval, lang: Lang): string {
  const { map } = words(lang);
  if (number === null) return disclaimer[lang];
  return `${map.approval(number)}${holder === null ? '' : map.approvalHolder(holder)}`;
}
