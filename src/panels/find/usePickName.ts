import type { PickId } from '../../model/finding.ts';
import { findPick } from '../../model/findPick.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useLanguage } from '../useLanguage.ts';

/** Names what is on the shortlist; by its id where the atlas does not have it, or not yet. */
export function usePickName(): (id: PickId) => string {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  return (id) => findPick(id, atlas)?.name[lang] ?? id;
}
