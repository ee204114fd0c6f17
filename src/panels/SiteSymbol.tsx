import { SITE_LINE, siteGlyph } from '../cartography/siteGlyph.ts';
import type { SiteLayer } from '../model/scene.ts';
import './SectorMark.css';

/** The mark of a layer exactly as it stands on the map. Decorative: a word stands beside it. */
export function SiteSymbol({ layer }: { readonly layer: SiteLayer }) {
  const { frame, solid, icon, scale, drop } = siteGlyph(layer);
  const [paper, ink] = solid ? ['var(--ink)', 'var(--surface)'] : ['var(--surface)', 'var(--ink)'];
  return (
    <svg className="sector-mark" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      <g strokeLinecap="round" strokeLinejoin="round">
        <path d={frame} fill={paper} stroke="var(--ink)" strokeWidth={SITE_LINE} />
        <path
          d={icon}
          transform={`translate(${-8 * scale} ${drop - 8 * scale}) scale(${scale})`}
          fill="none"
          stroke={ink}
          strokeWidth={SITE_LINE / scale}
        />
      </g>
    </svg>
  );
}
