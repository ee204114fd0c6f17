import type { View } from '../model/scene.ts';
import { openView } from '../state/findActions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { useLanguage } from './useLanguage.ts';
import './ViewTabs.css';

const TABS = ['explore', 'compare', 'find', 'present'] as const satisfies readonly View[];

/** The views of the atlas; the current one is said, not only shown. */
export function ViewTabs() {
  const { w } = useLanguage();
  const view = useAtlasState((state) => state.scene.view);
  return (
    <nav className="view-tabs" aria-label={w.top.views}>
      {TABS.map((tab) => (
        <button key={tab} type="button" aria-current={tab === view ? 'page' : undefined} onClick={() => openView(tab)}>
          {w.top.view[tab]}
        </button>
      ))}
    </nav>
  );
}
