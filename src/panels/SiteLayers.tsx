import { countKey } from '../model/entryKey.ts';
import { placesOf } from '../model/findPlace.ts';
import { SITE_LAYERS, type SiteLayer } from '../model/scene.ts';
import { hideAllLayers, listLayer, toggleLayer } from '../state/actions.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { TERMS } from '../text/term.ts';
import { CheckRow } from '../ui/CheckRow.tsx';
import { EntriesButton } from './EntriesButton.tsx';
import { SiteSymbol } from './SiteSymbol.tsx';
import { useLanguage } from './useLanguage.ts';
import { useSitesState } from './useSitesState.ts';
import './SiteLayers.css';

/** The layers of places: each row switches one on, its count opens the list, which needs no map. */
export function SiteLayers() {
  const { lang, w } = useLanguage();
  const { layers } = useScene();
  return (
    <section className={layers.length > 0 ? 'site-layers is-on' : 'site-layers'} aria-labelledby="site-layers-title">
      <header>
        <h2 id="site-layers-title">{w.places.heading}</h2>
        {layers.length > 0 ? (
          <button type="button" className="text-button" onClick={hideAllLayers}>
            {w.places.clear}
          </button>
        ) : (
          <span>{w.places.hint}</span>
        )}
      </header>
      <ul>
        {SITE_LAYERS.map((layer) => (
          <li key={layer} className={layers.includes(layer) ? 'is-on' : undefined}>
            <LayerRow layer={layer} on={layers.includes(layer)} />
          </li>
        ))}
      </ul>
      <p>
        {w.places.note}
        {SENTENCE_GAP[lang]}
        <EntriesButton first={countKey('layer', SITE_LAYERS[0], 'places')} />
      </p>
    </section>
  );
}

function LayerRow({ layer, on }: { readonly layer: SiteLayer; readonly on: boolean }) {
  const { lang, w } = useLanguage();
  const name = TERMS.layer[layer][lang];
  const count = useCount(layer);
  return (
    <>
      <CheckRow label={name} mark={<SiteSymbol layer={layer} />} checked={on} onChange={() => toggleLayer(layer)} />
      <button
        type="button"
        className="text-button site-layer-count"
        aria-label={`${w.places.listLayer(name)}${w.app.colon}${count}`}
        title={w.places.listLayer(name)}
        data-lists={layer}
        data-entry={`${countKey('layer', layer, 'places')} ${countKey('layer', layer, 'unplaced')}`}
        onClick={() => listLayer(layer)}
      >
        {count}
      </button>
    </>
  );
}

/** How many places a layer has and how many of them have no position; only a word while their file is not read. */
function useCount(layer: SiteLayer): string {
  const { w } = useLanguage();
  const atlas = useAtlas();
  const state = useSitesState();
  if (state !== 'loaded' && layer !== 'lead' && layer !== 'downstream') return w.places.list;
  const places = placesOf(layer, atlas);
  const unplaced = places.filter(({ position }) => position === null).length;
  return unplaced === 0 ? w.places.all(places.length) : w.places.some(places.length, unplaced);
}
