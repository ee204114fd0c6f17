import type { FamilyMatch } from '../../analysis/materialMatch.ts';
import type { Material } from '../../model/material.ts';
import { useAtlas } from '../../state/hooks.ts';
import { EntryLink } from '../EntryLink.tsx';
import { Locator } from '../Locator.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useFindWords } from './useFindWords.ts';

/** For each family that is needed the materials the plan names for a region, by the plan's words, and how they count. */
export function MatchList({ matches }: { readonly matches: readonly FamilyMatch[] }) {
  const { lang, f } = useFindWords();
  const { families } = useAtlas();
  const [first] = matches.flatMap(({ materials }) => materials);
  return (
    <div className="rank-matches">
      <h4>
        {f.rank.needed} {first && <Locator evidence={first} />}
      </h4>
      <ul>
        {matches.map(({ family, kind, materials }) => (
          <li key={family}>
            {materials.length === 0
              ? families.find(({ id }) => id === family)?.name[lang]
              : materials.map((material, at) => (
                  <Named key={material.id} material={material} isFirst={at === 0} />
                ))}{' '}
            <small>{f.rank.match[kind]}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Named({ material, isFirst }: { readonly material: Material; readonly isFirst: boolean }) {
  const { lang, w } = useLanguage();
  return (
    <>
      {!isFirst && w.app.listMark}
      <SectorMark sector={material.sector} hollow={material.role === 'strength'} />{' '}
      <EntryLink entry={`material:${material.id}`}>{material.name[lang]}</EntryLink>
    </>
  );
}
