import { BADGE_RADIUS, type CompareBadge } from '../cartography/compareBadge.ts';
import type { Frame, RegionSymbol } from '../cartography/frame.ts';
import { glyphPath } from '../cartography/glyph.ts';
import { sectorColors } from '../cartography/palette.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { MarkSpot, RankDisc, TextLine } from '../cartography/symbol.ts';
import type { AreaId } from '../model/ids.ts';
import { SECTORS } from '../model/sector.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import type { Choices } from './plateChoices.ts';
import { percentAt, type View } from './view.ts';

/** How the symbols take part: as pictures before any script runs, then as buttons of which one takes the Tab key. */
export type SymbolRole = { readonly stop: AreaId | null; readonly hover: AreaId | null } | 'picture';

/**
 * The circles' veils of a band, which lie under the borders. Displaced circles have theirs in the overlay, to hide what is
 * left of their leaders.
 */
export function veils(frame: Frame, plane: SheetPlane, view: View): PlateNode {
  const inPlace = frame.symbols.filter((symbol) => symbol.foot === null);
  return node(
    'g',
    {
      class: 'plate-band plate-veils',
      'data-key': `veils-${frame.band}`,
      'data-band': frame.band,
      'aria-hidden': 'true',
    },
    inPlace.flatMap((symbol) => {
      const { circle } = symbol.layout;
      if (circle === null) return [];
      return [
        scaled(symbol.region, 'plate-symbol', percentAt(view, plane, plane.place(symbol.at)), [
          disc('plate-veil', circle.radius),
        ]),
      ];
    }),
  );
}

/** The one overlay of a band: leaders, rings, marks, names and targets, scaled as a whole by the size of the map. */
export function symbols(
  frame: Frame,
  { wordless }: Pick<Choices, 'wordless'>,
  plane: SheetPlane,
  view: View,
  role: SymbolRole,
): PlateNode {
  return node('g', { class: 'plate-band', 'data-key': `symbols-${frame.band}`, 'data-band': frame.band }, [
    ...frame.symbols.flatMap((symbol) => leader(symbol, plane, view)),
    ...frame.symbols.map((symbol) =>
      scaled(symbol.region, 'plate-symbol', percentAt(view, plane, plane.place(symbol.at)), [
        body(symbol, !wordless.has(symbol.region), role),
        ...rank(symbol.layout.disc),
        ...badge(symbol.badge),
      ]),
    ),
  ]);
}

/** The marks, each once. */
export const MARKS: PlateNode = node(
  'defs',
  { 'data-key': 'marks' },
  SECTORS.map((sector) => node('path', { id: `mark-${sector}`, d: glyphPath(sector) })),
);

/** A drawing at a place of the map whose unit is a px at the design size: style sheets set its `em`, and so its scale. */
export function scaled(
  key: string,
  name: string,
  at: { x: string; y: string },
  children: readonly PlateNode[],
): PlateNode {
  const box = { width: '1em', height: '1em', viewBox: '0 0 100 100', overflow: 'visible' };
  return node('svg', { 'data-key': key, class: name, ...at, ...box }, children);
}

function leader(
  { region, at, foot, dimmed, selected }: RegionSymbol,
  plane: SheetPlane,
  view: View,
): readonly PlateNode[] {
  if (foot === null) return [];
  const from = percentAt(view, plane, plane.place(foot));
  const to = percentAt(view, plane, plane.place(at));
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return [
    node(
      'g',
      {
        'data-key': `leader-${region}`,
        class: classes('plate-leader', { 'is-dim': dimmed, 'is-selected': selected }),
        'aria-hidden': 'true',
      },
      [
        node('line', { class: 'plate-leader-halo', ...line }),
        node('line', { class: 'plate-leader-line', ...line }),
        node('circle', { class: 'plate-leader-foot', cx: from.x, cy: from.y, r: '.03em' }),
      ],
    ),
  ];
}

/** Half the side of the least target for a finger, in px at the design size; 44 px across at the smallest scale. */
const TOUCH_RADIUS = 24;

function body(symbol: RegionSymbol, hasWords: boolean, role: SymbolRole): PlateNode {
  const { region, foot, layout, speech, dimmed, selected } = symbol;
  const part =
    role === 'picture'
      ? { role: 'img' }
      : { role: 'button', tabindex: role.stop === region ? '0' : '-1', 'aria-pressed': String(selected) };
  const hovered = role !== 'picture' && role.hover === region;
  const radius = layout.circle?.radius ?? 0;
  return node(
    'g',
    {
      class: classes('plate-symbol-body', { 'is-dim': dimmed, 'is-selected': selected, 'is-hover': hovered }),
      'data-area': region,
      'aria-label': speech,
      ...part,
    },
    [
      disc('plate-hit', Math.max(radius, TOUCH_RADIUS)),
      ...(layout.circle === null ? [] : circle(radius, foot !== null)),
      ...rankDisc(layout.disc),
      node('g', {}, layout.marks.map(mark)),
      // A space between two words keeps them apart for whoever reads the text without seeing it.
      ...(hasWords ? layout.lines : []).flatMap((each) => [' ', line(each)]),
    ],
  );
}

function circle(radius: number, displaced: boolean): readonly PlateNode[] {
  const ring = disc('plate-ring', radius);
  return displaced ? [disc('plate-disc', radius), disc('plate-veil', radius), ring] : [ring];
}

function rankDisc(rank: RankDisc | null): readonly PlateNode[] {
  return rank === null ? [] : [disc(classes('plate-rank-disc', { 'is-top': rank.isTop }), rank.radius)];
}

/** Beside the button, which says it in words: what is read of a button aloud has to begin with what is written on it. */
function rank(rank: RankDisc | null): readonly PlateNode[] {
  if (rank === null) return [];
  const name = classes('plate-rank', { 'is-top': rank.isTop });
  return [node('text', { class: name, dy: '.36em', 'text-anchor': 'middle', 'aria-hidden': 'true' }, [rank.text])];
}

/** Like a rank beside the button. */
function badge(badge: CompareBadge | null): readonly PlateNode[] {
  if (badge === null) return [];
  const { text, x, y } = badge;
  const [dx, dy] = [round(x), round(y)];
  return [
    node('circle', { class: 'plate-badge', cx: dx, cy: dy, r: BADGE_RADIUS, 'aria-hidden': 'true' }),
    node(
      'text',
      { class: 'plate-badge-letter', x: dx, y: dy, dy: '.36em', 'text-anchor': 'middle', 'aria-hidden': 'true' },
      [text],
    ),
  ];
}

function mark({ sector, hollow, off, x, y }: MarkSpot): PlateNode {
  const color = off ? cssColor('line-2') : cssColor(sectorColors(sector).solid);
  const open = hollow || off;
  return node('use', {
    href: `#mark-${sector}`,
    x: round(x),
    y: round(y),
    class: open ? 'plate-mark is-hollow' : 'plate-mark',
    fill: open ? null : color,
    stroke: open ? color : null,
  });
}

function line({ kind, text, suffix, x, y, size, anchor }: TextLine): PlateNode {
  const placed = { x: round(x), y: round(y), 'font-size': size, 'text-anchor': anchor === 'start' ? null : anchor };
  const words =
    suffix === null ? [text] : [node('tspan', {}, [`${text} `]), node('tspan', { class: 'plate-suffix' }, [suffix])];
  return node('text', { class: `plate-${kind}`, ...placed }, words);
}

function disc(name: string, radius: number): PlateNode {
  return node('circle', { class: name, r: round(radius) });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
