import type { Comparand } from '../../analysis/comparand.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Localized } from '../../model/localized.ts';
import { setCompared } from '../../state/compareActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { areaOf } from './areaOf.ts';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

interface ReplaceDialogProps {
  /** The column that gives way; null: the dialog is closed. */
  readonly column: Comparand | null;
  readonly onClose: () => void;
}

/** Puts another region or city in the place of a column. */
export function ReplaceDialog({ column, onClose }: ReplaceDialogProps) {
  const { lang, w, t } = useTableWords();
  return (
    <Dialog
      open={column !== null}
      title={column === null ? '' : t.replaceTitle(column.name[lang])}
      closeLabel={w.dialog.close}
      onClose={onClose}
    >
      {column !== null && <Others column={column} onClose={onClose} />}
    </Dialog>
  );
}

function Others({ column, onClose }: { readonly column: Comparand; readonly onClose: () => void }) {
  const { t } = useTableWords();
  const { atlas, unsorted } = useShownTable();
  const shown = unsorted.flatMap((each) => areaOf(each) ?? []);
  const isFree = ({ id }: { readonly id: AreaId }) => !shown.includes(id);
  const cities = atlas.cities.map(({ code, fullName }) => ({ id: code, name: fullName }));
  const take = (id: AreaId) => {
    onClose();
    setCompared(shown.map((each) => (each === column.id ? id : each)));
  };
  return (
    <div className="area-chooser">
      <Names legend={t.regions} areas={atlas.regions.filter(isFree)} onTake={take} />
      <Names legend={t.cities} areas={cities.filter(isFree)} onTake={take} />
    </div>
  );
}

interface NamesProps {
  readonly legend: string;
  readonly areas: readonly { readonly id: AreaId; readonly name: Localized }[];
  readonly onTake: (id: AreaId) => void;
}

function Names({ legend, areas, onTake }: NamesProps) {
  const { lang } = useTableWords();
  if (areas.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="area-choices area-names">
        {areas.map(({ id, name }) => (
          <Button key={id} onClick={() => onTake(id)}>
            {name[lang]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
