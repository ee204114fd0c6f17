import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../model/localized.ts';
import { cleanText } from './cleanText.ts';
import { BODY_FACE, HEAD_FACE } from './deckFaces.ts';
import type { Box, Drawn, Fill, Freeform, Grid, Ink, Line, Oval, Run, Stroke, Words } from './drawn.ts';

type Slide = PptxGenJS.Slide;

/** Adds one object to a slide: exactly one element of its XML, so that the file can be dressed by their order. */
export function writeDrawn(slide: Slide, drawn: Drawn, lang: Lang): void {
  if (drawn.kind === 'freeform') writeFreeform(slide, drawn);
  else if (drawn.kind === 'oval') writeOval(slide, drawn);
  else if (drawn.kind === 'box') writeBox(slide, drawn);
  else if (drawn.kind === 'line') writeLine(slide, drawn);
  else if (drawn.kind === 'words') writeWords(slide, drawn, lang);
  else writeGrid(slide, drawn, lang);
}

/** px of a slide to an inch: 1920 px are 13⅓ inches. */
const PX_PER_INCH = 144;
const inches = (px: number): number => px / PX_PER_INCH;
/** px to points. */
const points = (px: number): number => px / 2;

function writeFreeform(slide: Slide, { name, paths, closed, fill, stroke }: Freeform): void {
  const spots = paths.flat();
  const [left, right] = rangeOf(spots.map(([x]) => x));
  const [top, bottom] = rangeOf(spots.map(([, y]) => y));
  const steps = paths.flatMap((path) => [
    ...path.map(([x, y], index) => ({ x: inches(x - left), y: inches(y - top), moveTo: index === 0 })),
    ...(closed ? [{ close: true as const }] : []),
  ]);
  if (!isShape(CUSTOM)) return;
  slide.addShape(CUSTOM, {
    objectName: cleanText(name),
    ...placed(left, top, right - left, bottom - top),
    points: steps,
    ...painted(fill, stroke),
  });
}

/** The writer's own name for a freeform, which its types forget. */
const CUSTOM: string = 'custGeom';

function isShape(name: string): name is PptxGenJS.SHAPE_NAME {
  return name === CUSTOM;
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}

function writeOval(slide: Slide, { name, at: [x, y], radius, fill, stroke }: Oval): void {
  const box = placed(x - radius, y - radius, radius * 2, radius * 2);
  slide.addShape('ellipse', { objectName: cleanText(name), ...box, ...painted(fill, stroke) });
}

function writeBox(slide: Slide, { name, x, y, width, height, fill, stroke }: Box): void {
  slide.addShape('rect', { objectName: cleanText(name), ...placed(x, y, width, height), ...painted(fill, stroke) });
}

function writeLine(slide: Slide, { name, from, to, stroke }: Line): void {
  const [left, right] = rangeOf([from[0], to[0]]);
  const [top, bottom] = rangeOf([from[1], to[1]]);
  const rises = (to[0] - from[0]) * (to[1] - from[1]) < 0;
  slide.addShape('line', {
    objectName: cleanText(name),
    ...placed(left, top, right - left, bottom - top),
    ...(rises ? { flipV: true } : {}),
    ...painted(null, stroke),
  });
}

function placed(x: number, y: number, w: number, h: number) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

function painted(fill: Fill | null, stroke: Stroke | null) {
  return {
    ...(fill === null ? {} : { fill: solid(fill.ink) }),
    ...(stroke === null
      ? {}
      : {
          line: {
            ...solid(stroke.ink),
            width: points(stroke.width),
            ...(stroke.dashed === true ? { dashType: 'dash' as const } : {}),
          },
        }),
  };
}

function solid({ hex, opacity }: Ink) {
  return { color: hex, transparency: Math.round((1 - opacity) * 100) };
}

function writeWords(slide: Slide, words: Words, lang: Lang): void {
  const objectName = cleanText(words.name);
  const texts = words.paragraphs.flatMap((runs, at) =>
    runs.map((run, index) => ({
      text: cleanText(run.text).replace(/\s*[\r\n]+\s*/g, ' '),
      options: {
        ...face(run, lang),
        objectName,
        align: words.align,
        ...(index === runs.length - 1 && at < words.paragraphs.length - 1 ? { breakLine: true } : {}),
        ...(words.halo === undefined ? {} : { glow: { size: 3, color: words.halo.hex, opacity: words.halo.opacity } }),
      },
    })),
  );
  slide.addText(texts, {
    objectName,
    ...placed(words.x, words.y, words.width, words.height),
    isTextBox: true,
    margin: 0,
    align: words.align,
    valign: words.valign,
    wrap: words.wraps,
    ...(words.leading === undefined ? {} : { lineSpacingMultiple: words.leading }),
    ...(words.fill === undefined ? {} : { fill: solid(words.fill.ink) }),
  });
}

/** Numbers keep to English, or an editor of Chinese would set their signs as wide as a character. */
function face({ face: kind, size, ink, bold, tracking, isNumber }: Run, lang: Lang) {
  return {
    fontFace: kind === 'serif' ? HEAD_FACE.ea : BODY_FACE.ea,
    fontSize: Math.round(points(size) * 10) / 10,
    color: ink.hex,
    ...(ink.opacity < 1 ? { transparency: Math.round((1 - ink.opacity) * 100) } : {}),
    bold: bold === true,
    lang: isNumber === true || lang === 'en' ? 'en-GB' : 'zh-CN',
    ...(tracking === undefined || tracking === 0 ? {} : { charSpacing: points(tracking) }),
  };
}

function writeGrid(slide: Slide, grid: Grid, lang: Lang): void {
  const rule = { type: 'solid' as const, pt: 0.75, color: grid.rule.hex };
  const none = { type: 'none' as const };
  const rows = grid.rows.map((row) =>
    row.map((run, at) => ({
      text: cleanText(run.text).replace(/\s*[\r\n]+\s*/g, ' '),
      options: {
        ...face(run, lang),
        align: grid.aligns[at] ?? 'left',
        valign: 'middle' as const,
        margin: [0, 0.06, 0, 0.06] satisfies [number, number, number, number],
        border: [none, none, rule, none] satisfies [object, object, object, object],
      },
    })),
  );
  slide.addTable(rows, {
    objectName: cleanText(grid.name),
    x: inches(grid.x),
    y: inches(grid.y),
    w: inches(grid.width),
    colW: grid.columns.map(inches),
    rowH: grid.rows.map(() => inches(grid.height / grid.rows.length)),
  });
}
