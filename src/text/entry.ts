import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { Edition } from '../model/source.ts';
import { ENTRY_TERMS } from './entryTerm.ts';
import { figureText } from './figure.ts';
import { formatNumber } from './number.ts';
import { type Grade, TERMS } from './term.ts';
import { words } from './words.ts';

/** What an entry is, in a line: `佛山 · 2025 年主营业务收入目标`. */
export function entryTitle(entry: Entry, lang: Lang): string {
  const subject = entry.subject[lang];
  if (entry.kind === 'name') return subject;
  if (entry.kind === 'position') return `${subject} · ${words(lang).entries.position}`;
  const { topic, detail, year } = entry;
  const what = ENTRY_TERMS.topic[topic][lang];
  const dated = year === null ? what : lang === 'zh' ? `${year} 年${what}` : `${what}, ${year}`;
  return detail === null
    ? `${subject} · ${dated}`
    : `${subject} · ${dated}${topic === 'distance' ? ' → ' : words(lang).app.colon}${detail[lang]}`;
}

/** What an entry vouches for: the figure with its sign, the text told under a name, the coordinates; empty where the name is all. */
export function entryValue(entry: Entry, lang: Lang): string {
  if (entry.kind === 'name') return entry.text?.[lang] ?? '';
  if (entry.kind === 'position') return coordinatesText(entry.position.at, lang);
  const text = figureText(entry.figure, lang);
  return entry.uncertaintyKm === null
    ? text
    : `${text} ${words(lang).region.within(formatNumber(Math.ceil(entry.uncertaintyKm), lang))}`;
}

/** What is said in place of a source: a rule of the atlas has none, of all else it was not recorded. */
export function unsourced({ formula }: Pick<Entry, 'formula'>, lang: Lang): string {
  const w = words(lang);
  return formula === null ? w.sources.notRecorded : w.entries.own;
}

/** Where an entry comes from: worked out here, the plan, or another source. */
export function entryGrade(entry: Entry): Grade {
  if (entry.formula !== null) return 'derived';
  return entry.edition === null ? 'added' : 'plan';
}

/** Where in its source an entry stands, or how it is worked out; in words where neither is recorded. */
export function entryPlace(entry: Entry, lang: Lang): string {
  if (entry.kind === 'position') return entry.position.precision[lang];
  return (entry.locator ?? entry.formula)?.[lang] ?? words(lang).sources.notRecorded;
}

/** All that can be read of an entry, for a search in it. */
export function entryWords(entry: Entry, lang: Lang): string {
  const { id, subject, sources, note } = entry;
  const parts = [entryTitle(entry, lang), entryValue(entry, lang), entryPlace(entry, lang), note?.[lang] ?? ''];
  return [id, subject.zh, subject.en, ...sources, ...parts].join(' ').replaceAll('\u00a0', ' ');
}

/**
 * What a correction needs to name, in two lines: id, source and locator; then what it is, what stands there now, and in
 * which edition.
 */
export function referenceText(entry: Entry, edition: Edition | null, lang: Lang): string {
  const w = words(lang);
  const sources = entry.sources.length > 0 ? entry.sources.join(w.app.listMark) : unsourced(entry, lang);
  const status = entry.kind === 'figure' ? TERMS.status[entry.figure.status][lang] : null;
  const second = [entryTitle(entry, lang), entryValue(entry, lang), status, edition?.state[lang]];
  return [
    [entry.id, sources, entryPlace(entry, lang)].join(' · '),
    second.filter((part) => part !== undefined && part !== null && part !== '').join(' · '),
  ].join('\n');
}

/** A point in degrees, WGS-84, to about 10 m: no position is known better. */
export function coordinatesText([lon, lat]: LonLat, lang: Lang): string {
  const degrees = (value: number) => formatNumber(value, lang, { decimals: 4 });
  return words(lang).places.coordinatesText(degrees(lon), degrees(lat));
}
