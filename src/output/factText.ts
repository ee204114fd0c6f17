import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import { briefWords } from '../text/briefWords.ts';
import { entryGrade, entryPlace, entryTitle, entryValue } from '../text/entry.ts';
import { ENTRY_TERMS } from '../text/entryTerm.ts';
import { figureText } from '../text/figure.ts';
import { kmText } from '../text/kmText.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { BriefFact } from './briefFact.ts';
import type { BriefPlace } from './briefPlace.ts';

/** A fact in words, in one language. */
export interface FactText {
  /** What is told; of whom too where that is not the place itself. */
  readonly what: string;
  /** With sign, unit and, where they belong to it, the short words of the place. */
  readonly shown: string;
  /** Target, outcome, derived …; null of what is no figure. */
  readonly status: string | null;
  readonly grade: string;
  /** Where in its source it stands, or how it is worked out. */
  readonly where: string;
}

/** Writes a fact of a place. */
export function factText(fact: BriefFact, place: Pick<BriefPlace, 'name' | 'short'>, lang: Lang): FactText {
  const { entry } = fact;
  return {
    what: whatOf(entry, place, lang),
    shown: shownOf(fact, place, lang),
    status: entry.kind === 'figure' ? TERMS.status[entry.figure.status][lang] : null,
    grade: TERMS.grade[entryGrade(entry)][lang],
    where: entryPlace(entry, lang),
  };
}

function whatOf(entry: Entry, place: Pick<BriefPlace, 'name' | 'short'>, lang: Lang): string {
  if (entry.kind === 'name')
    return (entry.text === null ? NAMED.cities : NAMED[entry.group])?.[lang] ?? ENTRY_TERMS.group[entry.group][lang];
  const full = entryTitle(entry, lang);
  const head = `${place.name[lang]} · `;
  return full.startsWith(head) ? full.slice(head.length) : full;
}

/** What a name is, where one place has it: the groups are named for many. */
const NAMED: Partial<Readonly<Record<Entry['group'], Readonly<Record<Lang, string>>>>> = {
  regions: { zh: '集群', en: 'cluster' },
  coverages: { zh: '目标范围', en: 'what the target covers' },
  materials: { zh: '点名的材料', en: 'material named' },
  enterprises: { zh: '企业', en: 'enterprise' },
  sites: { zh: '名单', en: 'list' },
  cities: { zh: '名称', en: 'name' },
  counties: { zh: '所在地市', en: 'in the city of' },
};

function shownOf({ entry, km, role }: BriefFact, place: Pick<BriefPlace, 'name' | 'short'>, lang: Lang): string {
  const w = briefWords(lang);
  switch (entry.kind) {
    case 'figure': {
      if (km !== null) return kmText(km, lang);
      const short = place.short !== null && OF_TARGET.has(entry.topic) ? w.reason.short(place.short[lang]) : '';
      return `${figureText(entry.figure, lang)}${short}`;
    }
    case 'position':
      return `${entryValue(entry, lang)}${words(lang).app.semicolon}${words(lang).places.within(
        formatNumber(entry.position.precisionKm, lang),
      )}`;
    case 'name': {
      const name = SELF_NAMED.has(entry.group) ? entry.subject[lang] : (entry.text ?? entry.subject)[lang];
      return role === null ? name : `${name}${w.reason.short(w.role[role])}`;
    }
  }
}

/** The numbers that a target's short words (仅石材) go with. */
const OF_TARGET: ReadonlySet<string> = new Set(['revenue-target', 'intensity', 'target-share']);
const SELF_NAMED: ReadonlySet<Entry['group']> = new Set(['materials', 'enterprises']);
