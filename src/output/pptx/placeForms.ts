import { SITE_LINE, siteGlyph } from '../../cartography/siteGlyph.ts';
import type { SiteLayer } from '../../model/scene.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Spot } from './drawn.ts';
import { type FlatRun, flatPath } from './flatPath.ts';

/** The mark of a layer of places: its frame, and the lines of its icon, as on the map and in the legend. */
export function placeForms(
  name: string,
  layer: SiteLayer,
  at: Spot,
  scale: number,
  dimmed: boolean,
  { color }: DeckLook,
): readonly Drawn[] {
  const { frame, solid, icon, scale: grid, drop } = siteGlyph(layer);
  const opacity = dimmed ? DIMMED : 1;
  const ink = { ...color('ink'), opacity };
  const ground = { ...color('surface'), opacity };
  const placed = (runs: readonly FlatRun[], move: (spot: Spot) => Spot) =>
    runs.map(({ spots, closed }) => {
      const moved = spots.map(move);
      const [first] = moved;
      return closed && first !== undefined ? [...moved, first] : moved;
    });
  const onFrame = ([x, y]: Spot): Spot => [at[0] + x * scale, at[1] + y * scale];
  const onGrid = ([x, y]: Spot): Spot => onFrame([(x - 8) * grid, (y - 8) * grid + drop]);
  const width = SITE_LINE * scale;
  const edge = { ink: solid ? ground : ink, width };
  return [
    {
      kind: 'freeform',
      name,
      paths: placed(flatPath(frame), onFrame),
      closed: true,
      fill: { kind: 'plain', ink: solid ? ink : ground },
      stroke: edge,
    },
    { kind: 'freeform', name, paths: placed(flatPath(icon), onGrid), closed: false, fill: null, stroke: edge },
  ];
}

const DIMMED = 0.28;
