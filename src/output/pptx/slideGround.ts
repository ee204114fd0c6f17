import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Area } from '../../cartography/frame.ts';
import { sectorColors } from '../../cartography/palette.ts';
import { straightened } from '../../cartography/straightened.ts';
import { areaShape } from '../../model/areaShape.ts';
import type { Atlas } from '../../model/atlas.ts';
import { findArea } from '../../model/findArea.ts';
import type { Shapes } from '../../model/shapes.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { clipLine, clipRing } from './clipRing.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Fill, Freeform, Ink, Stroke } from './drawn.ts';
import { type Simplify, simpleRings } from './simpleRings.ts';
import { slideFades } from './slideFades.ts';
import type { SlidePicture } from './slidePicture.ts';
import type { SlideView } from './slideView.ts';

/** How far a line may move, and the least part that stays, in px and square px of the slide. */
const TOLERANCE = 1;
const LEAST_PART = 7;
/** What a filter leaves out stays as a shadow. */
const DIMMED = 0.28;

/** Land, cities and regions as freeforms, each under its own name, in the order they are drawn. */
export function slideGround(atlas: Atlas, picture: SlidePicture, look: DeckLook): readonly Drawn[] {
  const { shapes } = atlas;
  if (shapes === null) throw new Error('The boundaries of the atlas could not be read.');
  const { frame, view } = picture;
  const { lang, color } = look;
  const w = pptxWords(lang);
  const { scale } = view;
  const simple = simpleRings(shapes, view.plane, { tolerance: TOLERANCE / scale, leastArea: LEAST_PART / scale ** 2 });
  const whole = (name: string, shape: MultiPolygon, fill: Fill | null, stroke: Stroke | null) =>
    freeform(name, shape, simple, view, fill, stroke);
  const open = (name: string, lines: MultiLineString, stroke: Stroke) => lineForm(name, lines, view, stroke);
  const land = plain(color('map-land'));
  const areas = [...frame.areas.filter(({ paint }) => paint === null), ...frame.areas.filter(({ paint }) => paint)];
  return [
    ...shapes.context.map(({ name, shape }) => whole(name[lang], shape, land, null)),
    ...(view.isHome ? slideFades(look) : []),
    ...areas.map((area) => areaForm(atlas, shapes, area, look, whole)),
    open(w.insideLines, shapes.borders.inside, {
      ink: { ...color('map-line-reg'), opacity: 0.75 },
      width: 1.2,
      dashed: true,
    }),
    whole(w.provinceLine, shapes.province, null, { ink: color('map-line-prov'), width: 2 }),
    ...selectedForms(atlas, shapes, picture, look, whole),
  ].flatMap((form) => form ?? []);
}

type Whole = (name: string, shape: MultiPolygon, fill: Fill | null, stroke: Stroke | null) => Freeform | null;

const plain = (ink: Ink): Fill => ({ kind: 'plain', ink });

function areaForm(atlas: Atlas, shapes: Shapes, area: Area, { lang, color }: DeckLook, whole: Whole): Freeform | null {
  const shape = areaShape(shapes, area.id);
  const name = findArea(area.id, atlas)?.name[lang] ?? area.id;
  if (shape === null) return null;
  const { paint, dimmed } = area;
  if (paint === null) {
    const hatch: Fill = { kind: 'hatch', ink: color('map-none-hatch'), ground: color('map-none') };
    return whole(name, shape, hatch, { ink: color('map-line-city'), width: 1.2 });
  }
  const ink = faint(color(paint.fill), dimmed);
  const line =
    paint.rim === null ? { ink: color('map-line-reg'), width: 1.4 } : { ink: color(paint.rim.solid), width: 2.2 };
  const first = atlas.regions.find(({ id }) => id === area.id)?.firstSector ?? 'own';
  const filled: Fill = paint.dots ? { kind: 'dots', ink: color(sectorColors(first).soft), ground: ink } : plain(ink);
  return whole(name, shape, filled, { ...line, ink: faint(line.ink, dimmed) });
}

function faint(ink: Ink, dimmed: boolean): Ink {
  return dimmed ? { ...ink, opacity: ink.opacity * DIMMED } : ink;
}

/** The outline of what is selected: ink over a broad line in the colour of the ground. */
function selectedForms(
  atlas: Atlas,
  shapes: Shapes,
  { frame }: SlidePicture,
  { lang, color }: DeckLook,
  whole: Whole,
): readonly (Freeform | null)[] {
  const ids = [...frame.areas.filter(({ selected }) => selected).map(({ id }) => id), ...frame.inner];
  const w = pptxWords(lang);
  return ids.flatMap((id) => {
    const shape = areaShape(shapes, id);
    const name = findArea(id, atlas)?.name[lang] ?? id;
    if (shape === null) return [];
    return [
      whole(w.haloOf(name), shape, null, { ink: color('map-sea'), width: 8 }),
      whole(w.outlineOf(name), shape, null, { ink: color('ink'), width: 3.5 }),
    ];
  });
}

function freeform(
  name: string,
  shape: MultiPolygon,
  simple: Simplify,
  view: SlideView,
  fill: Fill | null,
  stroke: Stroke | null,
): Freeform | null {
  const paths = simple(shape)
    .flat()
    .map((ring) => clipRing(ring.map(view.onSlide), view.window))
    .filter((ring) => ring.length >= 3);
  return paths.length === 0 ? null : { kind: 'freeform', name, paths, closed: true, fill, stroke };
}

function lineForm(name: string, lines: MultiLineString, view: SlideView, stroke: Stroke): Freeform | null {
  const paths = lines.coordinates
    .map((line) => line.map(([lon = 0, lat = 0]) => view.place([lon, lat])))
    .flatMap((line) => clipLine(straightened(line, TOLERANCE), view.window));
  return paths.length === 0 ? null : { kind: 'freeform', name, paths, closed: false, fill: null, stroke };
}
