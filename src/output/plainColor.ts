/** A paint as SVG attributes that every program reads: `#rrggbb` and an opacity of its own, or a name as it stands. */
export interface PlainColor {
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A computed CSS colour (`rgb(…)`, `rgba(…)`, with commas or spaces) without its alpha; what is none, as `none` or `url(…)`, as it is. */
export function plainColor(css: string): PlainColor {
  const inner = /^rgba?\(([^)]*)\)$/i.exec(css.trim())?.[1];
  if (inner === undefined) return { color: css.trim().replaceAll('"', ''), opacity: 1 };
  const [red, green, blue, alpha] = inner.split(/[\s,/]+/).filter((part) => part !== '');
  const hex = [red, green, blue].map((part) =>
    byte(Number.parseFloat(part ?? '0'))
      .toString(16)
      .padStart(2, '0'),
  );
  return { color: `#${hex.join('')}`, opacity: share(alpha) };
}

function byte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(Number.isFinite(value) ? value : 0)));
}

function share(alpha: string | undefined): number {
  if (alpha === undefined) return 1;
  const value = Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, Math.round(value * 1000) / 1000)) : 1;
}
