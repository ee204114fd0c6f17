import { useAtlas, useScene } from '../state/hooks.ts';
import { BrandMark } from './BrandMark.tsx';
import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';

/** Title of a sheet, what it shows, the filters in force, and whose it is: the atlas and the edition it maps. */
export function PaperHead() {
  const { lang, w } = useLanguage();
  const { color, view } = useScene();
  const { edition } = useAtlas();
  const { filters, stay, total } = useFilters();
  const names = filters.map(({ name }) => name).join(w.app.semicolon);
  return (
    <header className="paper-part paper-head">
      <h1>{w.paper.title}</h1>
      <p className="paper-brand">
        <BrandMark />
        <span>{w.app.title}</span>
        <span className="paper-edition">{w.top.edition(edition.state[lang], edition.period)}</span>
      </p>
      <p>
        {view !== 'find' && <strong>{w.paper.subtitle[color]}</strong>} {w.paper.notOutcomes}
      </p>
      {filters.length > 0 && <p className="paper-filters">{w.paper.filtered(names, stay.length, total)}</p>}
    </header>
  );
}
