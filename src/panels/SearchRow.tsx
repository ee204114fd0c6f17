import type { SearchHit, Span } from '../analysis/searchRank.ts';
import { nameParts } from '../model/nameParts.ts';
import type { SearchEntry, SearchName } from '../model/searchEntry.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { MarkedText } from './MarkedText.tsx';
import { SectorMark } from './SectorMark.tsx';
import { SiteSymbol } from './SiteSymbol.tsx';
import { resultDetail } from './searchText.ts';
import { useLanguage } from './useLanguage.ts';

interface SearchRowProps {
  readonly hit: SearchHit;
  readonly entries: readonly SearchEntry[];
}

/** One result: its mark, its name with what was met in it, its kind and place; and another name, where that was met. */
export function SearchRow({ hit, entries }: SearchRowProps) {
  const { lang, w } = useLanguage();
  const [name] = hit.entry.names;
  if (name === undefined) return null;
  const inName = hit.spans.filter((span) => span.name === 0 && spanLang(span) === lang);
  const other = hit.spans.find((span) => !inName.includes(span));
  return (
    <>
      <Mark entry={hit.entry} />
      <span className="search-name">
        <MarkedText text={textIn(name, lang)} ranges={inName.map((span) => rangeOf(name, span))} />
        {other && <OtherName name={hit.entry.names[other.name] ?? name} span={other} shown={textIn(name, lang)} />}
        <span className="search-detail">{resultDetail(hit, entries, lang, w)}</span>
      </span>
    </>
  );
}

/** The name that was met, where it is not the one that is shown. */
function OtherName({ name, span, shown }: { readonly name: SearchName; readonly span: Span; readonly shown: string }) {
  const { lang } = useLanguage();
  const written = spanLang(span);
  const text = textIn(name, written);
  if (text === shown) return null;
  return (
    <span className="search-other" lang={written === lang ? undefined : LANG_TAGS[written]}>
      <MarkedText text={text} ranges={[rangeOf(name, span)]} />
    </span>
  );
}

function Mark({ entry }: { readonly entry: SearchEntry }) {
  if (entry.kind === 'material') return <SectorMark sector={entry.sector} />;
  if (entry.kind === 'site') return <SiteSymbol layer={entry.siteKind} />;
  if (entry.kind === 'enterprise') return <SiteSymbol layer={entry.role} />;
  return null;
}

/** The language of the name a span is in: all spellings of the Chinese name mark that. */
function spanLang({ how }: Span): 'zh' | 'en' {
  return how === 'en' ? 'en' : 'zh';
}

function textIn(name: SearchName, lang: 'zh' | 'en'): string {
  return lang === 'en' ? (name.en ?? name.zh) : name.zh;
}

/** Where in the written name the parts stand that were met; of the last part only as much as was typed, unless it was typed as sound. */
function rangeOf(name: SearchName, span: Span): readonly [from: number, to: number] {
  const parts = nameParts(textIn(name, spanLang(span)));
  const [first, last] = [parts[span.from], parts[span.to - 1]];
  if (!first || !last) return [0, 0];
  const typed = span.how === 'pinyin' || span.how === 'initials' ? last.text.length : span.inLast;
  return [first.at, last.at + Math.min(typed, last.text.length)];
}
