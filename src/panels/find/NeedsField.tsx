import { useId, useRef, useState } from 'react';
import type { FamilyId } from '../../model/ids.ts';
import { toggleNeed } from '../../state/findActions.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { FamilyWordings } from './FamilyWordings.tsx';
import { NeedChooser } from './NeedChooser.tsx';
import { useFindWords } from './useFindWords.ts';
import '../FilterChips.css';
import './NeedsField.css';

/** The materials that are needed as chips, each a button that removes it, and the way to more. */
export function NeedsField() {
  const { lang, f } = useFindWords();
  const atlas = useAtlas();
  const needs = useAtlasState((state) => state.scene.finding.needs);
  const [isOpen, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const list = useId();
  const close = () => {
    setOpen(false);
    add.current?.focus();
  };
  const remove = (id: FamilyId) => {
    toggleNeed(id);
    add.current?.focus();
  };
  return (
    <section className="find-section" aria-labelledby="needs-title">
      <header>
        <h2 id="needs-title">{f.form.needs}</h2>
        {needs.length > 0 && <span>{f.form.needCount(needs.length)}</span>}
      </header>
      <ul className="filter-chips need-chips">
        {needs.map((id) => {
          const name = atlas.families.find((family) => family.id === id)?.name[lang] ?? id;
          const sector = atlas.materials.find(({ family }) => family === id)?.sector;
          return (
            <li key={id}>
              <button
                type="button"
                aria-label={f.form.remove(name)}
                title={f.form.remove(name)}
                onClick={() => remove(id)}
              >
                {sector && <SectorMark sector={sector} />}
                <span>{name}</span>
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
        <li>
          <button
            ref={add}
            type="button"
            className="need-add"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="plus" size={12} />
            {f.form.add}
          </button>
        </li>
      </ul>
      <div id={list}>{isOpen && <NeedChooser onClose={close} />}</div>
      {needs.length === 0 ? <p>{f.form.noNeeds}</p> : <FamilyWordings ids={needs} />}
    </section>
  );
}
