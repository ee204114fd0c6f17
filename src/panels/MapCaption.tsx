import { useAtlasState } from '../state/hooks.ts';
import { useLanguage } from './useLanguage.ts';
import './MapCaption.css';

/** What the map shows in its colour mode. Stands over the map's upper left. */
export function MapCaption() {
  const { w } = useLanguage();
  const color = useAtlasState((state) => state.scene.color);
  return (
    <header className="map-caption">
      <h1>{w.map.title[color]}</h1>
      <p>{w.map.subtitle[color]}</p>
    </header>
  );
}
