import type { Edition } from '../../model/source.ts';
import { useAtlas } from '../../state/hooks.ts';
import { editionWords } from '../../text/editionWords.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useDialogs } from '../dialogs.ts';
import { useLanguage } from '../useLanguage.ts';

/** An edition as the head of a column: what it is, its source, and what is known of it. */
export function EditionHead({ edition }: { readonly edition: Edition }) {
  const { lang, w } = useLanguage();
  const { sourceById } = useAtlas();
  const { openSources } = useDialogs();
  const own = editionWords(lang);
  const source = sourceById.get(edition.source);
  return (
    <th scope="col" className={edition.mapped ? 'is-mapped' : ''}>
      <span className="edition-state">
        {w.top.edition(edition.state[lang], edition.period)} {edition.mapped && <Tag look="solid">{own.mapped}</Tag>}
      </span>
      <span className="edition-title">{edition.title[lang]}</span>
      {edition.note && <span className="edition-note">{edition.note[lang]}</span>}
      {source && (
        <button
          type="button"
          className="text-button locator"
          onClick={({ currentTarget }) => {
            currentTarget.focus();
            openSources({ source: source.id, edition: edition.id, locator: source.title });
          }}
        >
          {own.source}
          {w.app.colon}
          {source.title[lang]}
        </button>
      )}
    </th>
  );
}
