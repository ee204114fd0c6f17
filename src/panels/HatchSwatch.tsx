import './Swatch.css';

/** The hatch of cities without a cluster, as on the map: 45°, 6 px apart. */
export function HatchSwatch() {
  return (
    <svg className="swatch" width="24" height="22" viewBox="0 0 24 22" aria-hidden="true">
      <rect x="0.5" y="0.5" width="23" height="21" fill="var(--map-none)" stroke="var(--map-line-city)" />
      <path
        d="M1 7 7 1M1 15.5 15.5 1M3 22 23 2M11.5 22 23 10.5M20 22 23 19"
        fill="none"
        stroke="var(--map-none-hatch)"
        strokeWidth="1.1"
      />
    </svg>
  );
}
