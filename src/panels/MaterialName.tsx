import { regionsNaming } from '../analysis/families.ts';
import type { Material } from '../model/material.ts';
import { toggleFamily } from '../state/actions.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useLanguage } from './useLanguage.ts';

/** The name of a material, which filters by its like; an existing strength is marked, and how many regions else name the like. */
export function MaterialName({ material, name }: { readonly material: Material; readonly name: string }) {
  const { w } = useLanguage();
  const isAsked = useAtlasState(({ scene }) => scene.families.includes(material.family));
  const more = regionsNaming(useAtlas(), material.family).length - 1;
  return (
    <button
      type="button"
      className="material-name"
      aria-pressed={isAsked}
      data-family={material.family}
      onClick={() => toggleFamily(material.family)}
    >
      <span>{name}</span>
      {material.role === 'strength' && <span className="materials-strength">{w.region.strengthMark}</span>}
      {more > 0 && <small aria-hidden="true">{w.filter.more(more)}</small>}
      <VisuallyHidden>{w.filter.moreSpoken(more)}</VisuallyHidden>
    </button>
  );
}
