import { useLanguage } from './useLanguage.ts';

/** Over the map on paper: its double neatline, where north is, and at which latitude the scale bar is true. */
export function PaperFrame({ latitude }: { readonly latitude: number | null }) {
  const { w } = useLanguage();
  return (
    <div className="paper-part paper-frame">
      <svg className="north-arrow" viewBox="0 0 24 52" role="img" aria-label={w.paper.north}>
        <text x="12" y="12" textAnchor="middle">
          {w.paper.northSign}
        </text>
        <path d="M12 16 L20 50 L12 44 L4 50 Z" />
        <path className="north-half" d="M12 16 L20 50 L12 44 Z" />
      </svg>
      {latitude !== null && <p>{w.paper.scale(latitude.toFixed(1))}</p>}
    </div>
  );
}
