import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';

/** The first stop of the keyboard: past legend and map, to the table or panel. */
export function SkipLink() {
  const { w } = useLanguage();
  const compares = useAtlasState((state) => state.scene.view === 'compare');
  return (
    <a className="skip-link" href={compares ? '#compare' : '#reading'}>
      {compares ? w.app.skipToComparison : w.app.skipToTable}
    </a>
  );
}
