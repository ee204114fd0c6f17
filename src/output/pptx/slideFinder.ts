import { type PrecisionRing, precisionRings, worldLength } from '../../cartography/precisionRings.ts';
import type { Atlas } from '../../model/atlas.ts';
import { findPlace } from '../../model/findPlace.ts';
import type { LonLat } from '../../model/place.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { clipLine } from './clipRing.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Stroke } from './drawn.ts';
import { placeForms } from './placeForms.ts';
import type { SlidePicture } from './slidePicture.ts';
import type { SlideView } from './slideView.ts';

/** Rings, lines and the reference of the site finder. */
export function slideFinder({ frame, view }: SlidePicture, { lang, color }: DeckLook): readonly Drawn[] {
  const { finder } = frame;
  if (finder === null) return [];
  const w = pptxWords(lang);
  const ink = color('ink');
  return [
    ...finder.rings.map(({ km, chosen, lines }) => {
      const stroke: Stroke = { ink: { ...ink, opacity: chosen ? 1 : 0.6 }, width: chosen ? 2.4 : 1.4 };
      return linesForm(w.ring(`${km} km`), lines, view, stroke);
    }),
    ...finder.ties.flatMap(({ from, to }): readonly Drawn[] => {
      const [line] = clipLine([view.place(from), view.place(to)], view.window);
      const [start, end] = line ?? [];
      if (start === undefined || end === undefined) return [];
      return [
        { kind: 'line', name: w.tie, from: start, to: end, stroke: { ink: { ...ink, opacity: 0.6 }, width: 1.4 } },
      ];
    }),
    ...finder.labels.map(({ at, text, km }): Drawn => {
      const [x, y] = view.place(at);
      const box = { x: x - 60, y: y - 15, width: 120, height: 30 };
      const run = { text, face: 'sans' as const, size: 20, ink, isNumber: true };
      const halo = color('map-halo');
      const name = w.label(`${km} km`);
      return {
        kind: 'words',
        name,
        ...box,
        paragraphs: [[run]],
        align: 'center',
        valign: 'middle',
        wraps: false,
        halo,
      };
    }),
    ...(finder.reference?.at ?? []).map((at): Drawn => {
      const fill = { kind: 'plain' as const, ink };
      return {
        kind: 'oval',
        name: w.reference,
        at: view.place(at),
        radius: 10,
        fill,
        stroke: { ink: color('surface'), width: 4 },
      };
    }),
  ];
}

function linesForm(name: string, lines: readonly (readonly LonLat[])[], view: SlideView, stroke: Stroke): Drawn {
  const paths = lines.flatMap((line) => clipLine(line.map(view.place), view.window));
  return { kind: 'freeform', name, paths, closed: false, fill: null, stroke };
}

/** Places of the layers that are on, and hubs, under their own names; and how far off those may be that are not known well. */
export function slidePlaces(atlas: Atlas, { frame, view }: SlidePicture, look: DeckLook): readonly Drawn[] {
  const { left, right, top, bottom } = view.window;
  const rings = precisionRings(frame.sites).flatMap((ring) => ringForm(ring, view, look));
  const marks = [...frame.hubs, ...frame.sites].flatMap((mark) => {
    const at = view.place(mark.at);
    if (at[0] < left || at[0] > right || at[1] < top || at[1] > bottom) return [];
    const { id, layer, dimmed } = mark;
    const name = pptxWords(look.lang).placeOf(findPlace(id, atlas)?.name[look.lang] ?? id);
    return placeForms(name, layer, at, view.symbolScale * 0.8, dimmed, look);
  });
  return [...rings, ...marks];
}

/** Rings smaller than the marks would only thicken them, px. */
const LEAST_RING = 14;

function ringForm({ at, km, dimmed }: PrecisionRing, view: SlideView, { lang, color }: DeckLook): readonly Drawn[] {
  const radius = worldLength(km, at) * view.plane.unitsPerWorld * view.scale;
  if (radius < LEAST_RING) return [];
  const stroke: Stroke = { ink: { ...color('ink'), opacity: dimmed ? 0.2 : 0.6 }, width: 1.4 };
  const name = pptxWords(lang).ring(`${km} km`);
  return [{ kind: 'oval', name, at: view.place(at), radius, fill: null, stroke }];
}
