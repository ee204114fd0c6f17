import type { AreaId } from '../model/ids.ts';
import { collect, toggleCompared } from '../state/compareActions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from './useLanguage.ts';

/** Begins a comparison with what is read: whatever is chosen on the map then joins it. Pressed again, it is taken out. */
export function CompareButton({ id }: { readonly id: AreaId }) {
  const { w } = useLanguage();
  const collects = useAtlasState((state) => state.collects);
  const isOne = useAtlasState(({ scene }) => scene.areas.length > 1);
  const toggle = () => {
    if (isOne) toggleCompared(id);
    else collect(!collects);
  };
  return (
    <Button aria-pressed={collects || isOne} onClick={toggle}>
      {w.compare.add}
    </Button>
  );
}
