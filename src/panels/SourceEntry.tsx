import type { Localized } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { ForeignText } from './ForeignText.tsx';
import { useLanguage } from './useLanguage.ts';

interface SourceEntryProps {
  readonly source: Source;
  /** The item looked up in it, or null. */
  readonly asked: Localized | null;
}

/** One source: title, publisher, licence, where it stands, when it was read. What was not recorded says so. */
export function SourceEntry({ source, asked }: SourceEntryProps) {
  const { lang, w } = useLanguage();
  const rows: readonly (readonly [string, string | null])[] = [
    [w.sources.publisher, source.publisher?.[lang] ?? null],
    [w.sources.licence, source.licence[lang]],
    [w.sources.where, source.where],
    [w.sources.read, source.read],
  ];
  return (
    <>
      <h4>{source.title[lang]}</h4>
      <dl className="sources-rows">
        {asked && <Row name={w.sources.asked} text={asked[lang]} />}
        {rows.map(([name, text]) => (
          <Row key={name} name={name} text={text ?? w.sources.notRecorded} />
        ))}
        {source.datum && <Row name={w.sources.datum} text={source.datum} />}
      </dl>
      {source.note && <p className="sources-note">{source.note[lang]}</p>}
    </>
  );
}

function Row({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ForeignText text={text} />
      </dd>
    </div>
  );
}
