import { type KeyboardEvent, useState } from 'react';
import { familiesBySector, regionsNaming } from '../../analysis/families.ts';
import { foldText } from '../../analysis/foldText.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Family } from '../../model/material.ts';
import { toggleNeed } from '../../state/findActions.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { sectorName } from '../../text/term.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { useFindWords } from './useFindWords.ts';

/** All families by sector, each to be asked for, with how many regions name one; typed letters leave those that fit. */
export function NeedChooser({ onClose }: { readonly onClose: () => void }) {
  const { lang, f } = useFindWords();
  const atlas = useAtlas();
  const needs = useAtlasState((state) => state.scene.finding.needs);
  const [typed, setTyped] = useState('');
  const groups = familiesBySector(atlas)
    .map(({ sector, families }) => ({ sector, families: families.filter((family) => fits(family, typed, atlas)) }))
    .filter(({ families }) => families.length > 0);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // Esc closes the topmost thing only.
    onClose();
  };
  return (
    <fieldset className="need-chooser" aria-label={f.form.choose} onKeyDown={closeOnEscape}>
      <input
        type="search"
        ref={focusOnce}
        aria-label={f.form.search}
        placeholder={f.form.search}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div className="need-list">
        {groups.length === 0 && <p role="status">{f.form.noFamily(typed.trim())}</p>}
        {groups.map(({ sector, families }) => (
          <fieldset key={sector} className="filter-families">
            <legend>
              <SectorMark sector={sector} />
              {sectorName(sector, lang)}
            </legend>
            {families.map(({ id, name }) => (
              <CheckRow
                key={id}
                label={name[lang]}
                checked={needs.includes(id)}
                onChange={() => toggleNeed(id)}
                count={f.form.naming(regionsNaming(atlas, id).length)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Button onClick={onClose}>{f.form.done}</Button>
    </fieldset>
  );
}

/** The field has the focus once it is there. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
}

/** By the family's name in either language, and by the wordings that count as it. */
function fits({ id, name }: Family, typed: string, { materials }: Atlas): boolean {
  const wanted = foldText(typed);
  const names = [name, ...materials.filter(({ family }) => family === id).map((material) => material.name)];
  return names.some(({ zh, en }) => foldText(`${zh} ${en}`).includes(wanted));
}
