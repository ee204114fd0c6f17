import type { Comparand, ComparedMaterial } from '../../analysis/comparand.ts';
import type { CompareCell } from '../../analysis/compareTable.ts';
import { entryKey } from '../../model/entryKey.ts';
import { useAtlas } from '../../state/hooks.ts';
import { EntryLink } from '../EntryLink.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { regionNameOf } from './regionNameOf.ts';
import { useTableWords } from './useTableWords.ts';

interface MaterialsCellProps {
  /** A family by its id, or a material of none by its own. */
  readonly family: string;
  readonly cell: Extract<CompareCell, { kind: 'materials' }>;
  readonly column: Comparand;
  /** The column by the plan, where changes from it are read. */
  readonly before: Comparand | null;
}

/** The source's own words for a family in one column; that it is not named; or that it is only named for the region. */
export function MaterialsCell({ family, cell: { materials, isKnown }, column, before }: MaterialsCellProps) {
  const { lang, t } = useTableWords();
  const atlas = useAtlas();
  const planned = before?.materials ?? [];
  const dropped = planned.filter(
    (material) => (material.family ?? material.id) === family && !column.materials.some(({ id }) => id === material.id),
  );
  if (materials.length === 0 && dropped.length === 0) {
    const why = isKnown ? t.notNamed : t.wholeNamed(regionNameOf(column, atlas, lang));
    return (
      <span className="compare-none">
        — <span className={isKnown ? 'compare-absent' : undefined}>{why}</span>
      </span>
    );
  }
  return (
    <ul className="compare-materials">
      {materials.map((material) => (
        <Named key={material.id} material={material} column={column} />
      ))}
      {dropped.map(({ id, name }) => (
        <li key={id}>
          <del>{name[lang]}</del> <small>{t.dropped}</small>
        </li>
      ))}
    </ul>
  );
}

/** One material: solid where it is a focus of development, hollow where it is a resource or an existing strength. */
function Named({ material, column }: { readonly material: ComparedMaterial; readonly column: Comparand }) {
  const { lang, t } = useTableWords();
  const atlas = useAtlas();
  const { sector, role, name, region } = material;
  const text = <ForeignText text={name[lang]} />;
  const key = material.material && entryKey(material.material);
  return (
    <li>
      {sector !== null && <SectorMark sector={sector} hollow={role === 'strength'} />}
      <span>
        {key === null ? (
          text
        ) : (
          <EntryLink entry={key} untabbed>
            {text}
          </EntryLink>
        )}
        {column.kind === 'group' && t.ofRegion(atlas.regionById.get(region)?.name[lang] ?? region)}
        {role === 'strength' && <small> {t.strength}</small>}
        {material.material === null && <small> {t.added}</small>}
        {sector === null && <small> {t.noSector}</small>}
      </span>
    </li>
  );
}
