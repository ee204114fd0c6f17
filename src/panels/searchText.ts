import type { SearchHit } from '../analysis/searchRank.ts';
import type { Lang } from '../model/localized.ts';
import type { MaterialEntry, SearchEntry } from '../model/searchEntry.ts';
import { sectorName, TERMS } from '../text/term.ts';
import type { Words } from '../text/zh.ts';

/** What a result is, and where it belongs, in one line. */
export function resultDetail(
  { entry, throughFamily }: SearchHit,
  entries: readonly SearchEntry[],
  lang: Lang,
  w: Words,
): string {
  const place = placeOf(entry, entries, lang);
  switch (entry.kind) {
    case 'region':
      return w.search.cluster;
    case 'city':
      return joined(w.city.kind, place ?? w.search.noCluster);
    case 'county':
      return joined(...new Set([nameOf(entry.city, entries, lang), place]));
    case 'family':
      return wordings(entry, entries, lang, w);
    case 'material': {
      const family = throughFamily ? w.search.sameFamily(nameOf(entry.family, entries, lang) ?? '') : null;
      return joined(place, sectorName(entry.sector, lang), family);
    }
    case 'enterprise':
      return joined(TERMS.layer[entry.role][lang], place);
    case 'site':
      return joined(TERMS.siteKind[entry.siteKind][lang], nameOf(entry.city, entries, lang));
    case 'department':
      return entry.names[1]?.[lang] ?? w.search.group.department;
    case 'measure':
      return joined(w.search.measure[entry.measureKind], w.search.ledBy(nameOf(entry.lead, entries, lang) ?? ''));
  }
}

/** Words for the kind of an entry, in both languages, by which it can be asked for too. */
export function kindWords(entry: SearchEntry): readonly string[] {
  if (entry.kind === 'material') return both(TERMS.sector[entry.sector]);
  if (entry.kind === 'site') return both(TERMS.siteKind[entry.siteKind]);
  return entry.kind === 'enterprise' ? both(TERMS.layer[entry.role]) : [];
}

function both({ zh, en }: Readonly<Record<Lang, string>>): readonly string[] {
  return [zh, en];
}

/** Who names a family, and as what: 佛山 铝加工材；肇庆 铝加工、铝型材. */
function wordings(family: SearchEntry, entries: readonly SearchEntry[], lang: Lang, w: Words): string {
  const own = entries.filter(
    (entry): entry is MaterialEntry => entry.kind === 'material' && entry.family === family.id,
  );
  const regions = [...new Set(own.map(({ region }) => region))];
  return regions
    .map((region) => {
      const names = own.filter((entry) => entry.region === region).map(({ names: [name] }) => name?.[lang] ?? '');
      return `${nameOf(region, entries, lang) ?? ''}${w.app.colon}${names.join(w.app.listMark)}`;
    })
    .join(w.app.semicolon);
}

function placeOf({ region }: SearchEntry, entries: readonly SearchEntry[], lang: Lang): string | null {
  return nameOf(region, entries, lang);
}

function nameOf(id: string | null, entries: readonly SearchEntry[], lang: Lang): string | null {
  return (id === null ? undefined : entries.find((entry) => entry.id === id))?.names[0]?.[lang] ?? null;
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
