import type { Lang, Localized } from '../model/localized.ts';
import { LONGEST_NAME } from '../model/scenario.ts';

/** What a group is called until the reader names it: after its members, as many as there is room for. */
export function groupName(members: readonly Localized[], lang: Lang): string {
  const names = members.map((name) => name[lang]);
  const all = names.join('–');
  if (all.length <= LONGEST_NAME) return all;
  for (let shown = names.length - 1; shown > 0; shown -= 1) {
    const name = `${names.slice(0, shown).join('–')}${REST[lang](names.length - shown)}`;
    if (name.length <= LONGEST_NAME) return name;
  }
  return all.slice(0, LONGEST_NAME);
}

const REST: Readonly<Record<Lang, (count: number) => string>> = {
  zh: (count) => ` 及另 ${count} 处`,
  en: (count) => ` and ${count} more`,
};
