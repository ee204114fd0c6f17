import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { words } from '../text/words.ts';
import type { CsvCell } from './csvText.ts';

/** Sources as a table, heads first, with how many of the entries rest on each. What was not recorded says so. */
export function sourceRows(
  sources: readonly Source[],
  entries: readonly Pick<Entry, 'sources'>[],
  lang: Lang,
): readonly (readonly CsvCell[])[] {
  const w = words(lang);
  const heads = w.entries.columns;
  const none = w.sources.notRecorded;
  return [
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
  ];
}
