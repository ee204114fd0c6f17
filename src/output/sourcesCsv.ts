import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { words } from '../text/words.ts';
import { csvText } from './csvText.ts';

/** Sources as a table, with how many of the entries rest on each. What was not recorded says so. */
export function sourcesCsv(sources: readonly Source[], entries: readonly Entry[], lang: Lang): string {
  const w = words(lang);
  const heads = w.entries.columns;
  const none = w.sources.notRecorded;
  return csvText([
    [
      heads.source,
      heads.sourceTitle,
      heads.publisher,
      heads.licence,
      heads.where,
      heads.read,
      heads.datum,
      heads.entries,
      heads.note,
    ],
    ...sources.map((source) => [
      source.id,
      source.title[lang],
      source.publisher?.[lang] ?? none,
      source.licence[lang],
      source.where ?? none,
      source.read ?? none,
      source.datum,
      entries.filter((entry) => entry.sources.includes(source.id)).length,
      source.note?.[lang] ?? null,
    ]),
  ]);
}
