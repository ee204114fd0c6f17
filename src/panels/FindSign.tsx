import { useAtlasState } from '../state/hooks.ts';
import { useLanguage } from './useLanguage.ts';

/** What the site finder is asked, as a chip on the bar of small windows; it opens the form. */
export function FindSign({ onOpen }: { readonly onOpen: () => void }) {
  const { w } = useLanguage();
  const needs = useAtlasState((state) => state.scene.finding.needs.length);
  const radius = useAtlasState((state) => state.scene.finding.radiusKm);
  return (
    <button type="button" className="find-sign" onClick={onOpen}>
      {w.find.sign(needs, radius)}
    </button>
  );
}
