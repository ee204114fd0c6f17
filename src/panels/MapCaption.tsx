import { useAtlasState } from '../state/hooks.ts';
import { useFetched } from '../ui/useFetched.ts';
import { useLanguage } from './useLanguage.ts';
import './MapCaption.css';

/** What the map shows in its colour mode, or what the site finder found. Stands over the map's upper left. */
export function MapCaption() {
  const { w } = useLanguage();
  const color = useAtlasState((state) => state.scene.color);
  const finds = useAtlasState((state) => state.scene.view === 'find' && state.atlas !== null);
  const stands = useAtlasState(({ scene, map }) => scene.prism && map.kind === 'live');
  const { part: FindTitle } = useFetched(fetchFindTitle, finds);
  return (
    <header className="map-caption">
      {!finds && (
        <>
          <h1>{w.map.title[color]}</h1>
          <p>{stands ? w.map.prism[color === 'intensity' ? 'intensity' : 'target'] : w.map.subtitle[color]}</p>
        </>
      )}
      {finds && (FindTitle ? <FindTitle /> : <h1>{w.top.view.find}</h1>)}
    </header>
  );
}

const fetchFindTitle = async () => (await import('./find/FindTitle.tsx')).FindTitle;
