import { useAtlasState } from '../state/hooks.ts';
import { useLanguage } from './useLanguage.ts';
import './MapCaption.css';

/** What the map shows in its colour mode. Stands over the map's upper left. */
export function MapCaption() {
  const { w } = useLanguage();
  const color = useAtlasState((state) => state.scene.color);
  return (
    <div className="map-caption">
      <h2>{w.map.title[color]}</h2>
      <p>{w.map.subtitle[color]}</p>
    </div>
  );
}
