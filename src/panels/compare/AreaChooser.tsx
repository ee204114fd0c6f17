import { useState } from 'react';
import { MOST_COMPARED } from '../../model/comparing.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Localized } from '../../model/localized.ts';
import { setCompared } from '../../state/compareActions.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';

interface AreaChooserProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Regions and cities, each to be put beside the others or taken away, up to nine. */
export function AreaChooser({ open, onClose }: AreaChooserProps) {
  const { w, t } = useTableWords();
  return (
    <Dialog open={open} title={t.chooseTitle} closeLabel={w.dialog.close} onClose={onClose}>
      <Choices />
    </Dialog>
  );
}

function Choices() {
  const { t } = useTableWords();
  const { atlas, chosen } = useComparison();
  const [isRefused, setRefused] = useState(false);
  const isFull = chosen.length >= MOST_COMPARED;
  const toggle = (id: AreaId) => {
    const refused = isFull && !chosen.includes(id);
    setRefused(refused);
    // What is chosen may hold counties, which stand for their cities here: the list as it is seen is changed.
    if (!refused) setCompared(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  const cities = atlas.cities.map(({ code, fullName }) => ({ id: code, name: fullName }));
  return (
    <div className="area-chooser">
      <p role="status">
        {chosen.length === 0 ? t.noneChosen : t.chosen(chosen.length, MOST_COMPARED)}{' '}
        {isRefused && t.full(MOST_COMPARED)}
      </p>
      <AreaChoices legend={t.regions} areas={atlas.regions} chosen={chosen} onToggle={toggle} />
      <AreaChoices legend={t.cities} areas={cities} chosen={chosen} onToggle={toggle} />
      {chosen.length > 0 && <Button onClick={() => setCompared([])}>{t.clear}</Button>}
    </div>
  );
}

interface AreaChoicesProps {
  readonly legend: string;
  readonly areas: readonly { readonly id: AreaId; readonly name: Localized }[];
  readonly chosen: readonly AreaId[];
  readonly onToggle: (id: AreaId) => void;
}

function AreaChoices({ legend, areas, chosen, onToggle }: AreaChoicesProps) {
  const { lang } = useTableWords();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="area-choices">
        {areas.map(({ id, name }) => (
          <CheckRow key={id} label={name[lang]} checked={chosen.includes(id)} onChange={() => onToggle(id)} />
        ))}
      </div>
    </fieldset>
  );
}
