import { asideWords } from '../../text/asideWords.ts';
import { useDialogs } from '../dialogs.ts';
import { Section } from '../Section.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { useLanguage } from '../useLanguage.ts';
import { planItems } from './planItems.ts';
import { useComparison } from './useComparison.ts';

/** What marks, bars and underlines mean, and where the numbers come from. */
export function HowToRead() {
  const { lang } = useLanguage();
  const w = asideWords(lang);
  const { openSources } = useDialogs();
  const { atlas, columns, shown } = useComparison();
  const items = planItems(columns, atlas, lang);
  return (
    <Section title={w.reading}>
      <ul className="aside-reading">
        <li>
          <SectorMark sector="nonferrous" /> {w.solid} <SectorMark sector="nonferrous" hollow /> {w.hollow}
        </li>
        <li>
          {w.openEnd} {columns.length > 1 && w.underline}
        </li>
        <li>{w.straight}</li>
        {shown !== null && <li>{w.scenario}</li>}
        <li>
          {items !== '' && `${w.source(atlas.edition.state[lang], items)} `}
          {w.otherSources} {w.boundaries}{' '}
          <button type="button" className="text-button" onClick={() => openSources(null)}>
            {w.openSources}
          </button>
        </li>
      </ul>
    </Section>
  );
}
