import { regionsNaming } from '../analysis/families.ts';
import { countKey } from '../model/entryKey.ts';
import type { Material } from '../model/material.ts';
import { toggleFamily } from '../state/actions.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { EntryLink } from './EntryLink.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

interface MaterialNameProps {
  readonly material: Material;
  readonly name: string;
  /** Stands before the next name; empty after the last. */
  readonly mark: string;
}

/**
 * The name of a material, which filters by its like; an existing strength is marked, in shape and word. After it stands
 * how many other regions name the like.
 */
export function MaterialName({ material, name, mark }: MaterialNameProps) {
  const { w } = useLanguage();
  const isAsked = useAtlasState(({ scene }) => scene.families.includes(material.family));
  const more = regionsNaming(useAtlas(), material.family).length - 1;
  const count = countKey('material', material.id, 'other-regions');
  const isStrength = material.role === 'strength';
  const button = (
    <button
      type="button"
      className="material-name"
      aria-pressed={isAsked}
      title={w.filter.moreHint(more)}
      data-family={material.family}
      data-entry={count}
      onClick={() => toggleFamily(material.family)}
    >
      {name}
    </button>
  );
  const end = (
    <>
      {more > 0 && (
        <small className="material-more">
          <EntryLink untabbed entry={count}>
            {w.filter.more(more)}
          </EntryLink>
        </small>
      )}
      {mark}
    </>
  );
  if (!isStrength) {
    return (
      <>
        <span className="material">
          {button}
          {end}
        </span>
        <wbr />
      </>
    );
  }
  return (
    <>
      <span className="material">
        <SectorMark sector={material.sector} hollow />
        {button}
      </span>
      <wbr />
      <span className="material">
        <span className="materials-strength">{w.region.strengthMark}</span>
        {end}
      </span>
      <wbr />
    </>
  );
}
