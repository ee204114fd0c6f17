import type { Material } from '../../model/material.ts';
import { nearWords } from '../../text/nearWords.ts';
import { SectorMark } from '../SectorMark.tsx';
import { useLanguage } from '../useLanguage.ts';

/** Names of materials with their marks; an existing strength is marked in shape and word. */
export function MaterialNames({ materials }: { readonly materials: readonly Material[] }) {
  const { lang } = useLanguage();
  const w = nearWords(lang);
  return materials.map(({ id, name, sector, role }) => (
    <span key={id} className="near-material">
      <SectorMark sector={sector} hollow={role === 'strength'} />
      {name[lang]}
      {role === 'strength' && <small>{w.strength}</small>}
    </span>
  ));
}
