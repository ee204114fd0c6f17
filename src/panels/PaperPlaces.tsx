import { siteMarks } from '../cartography/siteMarks.ts';
import { SITE_LAYERS } from '../model/scene.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { TERMS } from '../text/term.ts';
import { SiteSymbol } from './SiteSymbol.tsx';
import { useLanguage } from './useLanguage.ts';

/** The symbols of the places that the map on paper draws; nothing where it draws none. */
export function PaperPlaces() {
  const { lang, w } = useLanguage();
  const marks = siteMarks(useAtlas(), useScene());
  const layers = SITE_LAYERS.filter((layer) => marks.some((mark) => mark.layer === layer));
  if (layers.length === 0) return null;
  return (
    <section className="paper-part paper-places">
      <h2>{w.places.heading}</h2>
      <ul>
        {layers.map((layer) => (
          <li key={layer}>
            <SiteSymbol layer={layer} />
            {TERMS.layer[layer][lang]}
          </li>
        ))}
      </ul>
      <p>{w.paper.placesNote}</p>
    </section>
  );
}
