import JSZip from 'jszip';
import type { Lang } from '../../model/localized.ts';
import { cleanText } from './cleanText.ts';
import { BODY_FACE, type Face, HEAD_FACE } from './deckFaces.ts';
import type { Drawn, DrawnSlide, Fill, Ink } from './drawn.ts';

/** The slides of a deck, in order, and its language. */
export interface Dressed {
  readonly slides: readonly DrawnSlide[];
  readonly lang: Lang;
}

/**
 * Gives a written deck what its writer cannot say: the map as one group with a text for those who do not see it, hatches
 * and fades, a typeface for each script, titles that outlines find, notes in paragraphs.
 * @param deck a .pptx whose slides have one element for each object drawn, in that order
 */
export async function dressDeck(deck: ArrayBuffer, { slides, lang }: Dressed): Promise<Blob> {
  const zip = await JSZip.loadAsync(deck);
  for (const [index, slide] of slides.entries()) {
    await edit(zip, `ppt/slides/slide${index + 1}.xml`, (xml) => dressedSlide(xml, slide));
    await edit(zip, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) => dressedNotes(xml, slide.notes, lang));
  }
  await edit(zip, 'ppt/theme/theme1.xml', dressedTheme);
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: MIME });
}

export const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (file === null) throw new Error(`The deck has no part ${path}.`);
  zip.file(path, change(await file.async('string')));
}

const ELEMENT = /<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g;

function dressedSlide(xml: string, { map, over }: DrawnSlide): string {
  const drawn = [...map.drawn, ...over];
  const elements = xml.match(ELEMENT) ?? [];
  if (elements.length !== drawn.length)
    throw new Error(`A slide has ${elements.length} elements for ${drawn.length} objects.`);
  const [begin, end] = [xml.indexOf(elements[0] ?? ''), xml.lastIndexOf(elements.at(-1) ?? '')];
  const dressed = elements.map((element, index) => dressedElement(element, drawn[index], index + FIRST_ID));
  const split = map.drawn.length;
  const group = [groupHead(map.name, map.alt), ...dressed.slice(0, split), '</p:grpSp>'];
  const body = [...group, ...dressed.slice(split)].join('');
  return xml.slice(0, begin) + body + xml.slice(end + (elements.at(-1) ?? '').length);
}

/** 1 is the slide's own tree, 2 the map. */
const FIRST_ID = 3;

/** A group whose inner measure is that of the slide. */
function groupHead(name: string, alt: string): string {
  const all = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>';
  const inner = '<a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/>';
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="2" name="${escaped(name)}" descr="${escaped(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${all}${inner}</a:xfrm></p:grpSpPr>`;
}

function dressedElement(element: string, drawn: Drawn | undefined, id: number): string {
  const named = withOneHead(element.replace(/<p:cNvPr id="\d+"/, `<p:cNvPr id="${id}"`));
  if (drawn === undefined) return named;
  const faced = withFaces(drawn.kind === 'freeform' ? withShortPaths(named) : named);
  if (drawn.kind === 'words' && drawn.isTitle === true)
    return faced.replace(
      TEXT_BOX,
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
    );
  const fill = 'fill' in drawn ? (drawn.fill ?? null) : null;
  return fill === null || fill.kind === 'plain' ? faced : faced.replace(FIRST_FILL, `$1${fillXml(fill)}`);
}

const TEXT_BOX = /<p:cNvSpPr txBox="1"\/>\s*<p:nvPr>\s*<\/p:nvPr>/;

/** The fill of a shape comes right after its form. */
const FIRST_FILL = /(<\/a:(?:custGeom|prstGeom)>)<a:solidFill>[\s\S]*?<\/a:solidFill>/;

function fillXml(fill: Exclude<Fill, { kind: 'plain' }>): string {
  if (fill.kind === 'fade') {
    const stops = [
      [0, 1],
      [fill.solid, 1],
      [1, 0],
    ] as const;
    const list = stops
      .map(
        ([at, share]) => `<a:gs pos="${Math.round(at * 100_000)}">${colorXml({ ...fill.ink, opacity: share })}</a:gs>`,
      )
      .join('');
    return `<a:gradFill rotWithShape="1"><a:gsLst>${list}</a:gsLst><a:lin ang="${fill.towards === 'right' ? 0 : 16_200_000}" scaled="0"/></a:gradFill>`;
  }
  const pattern = fill.kind === 'hatch' ? 'wdUpDiag' : 'dotGrid';
  return `<a:pattFill prst="${pattern}"><a:fgClr>${colorXml(fill.ink)}</a:fgClr><a:bgClr>${colorXml(fill.ground)}</a:bgClr></a:pattFill>`;
}

function colorXml({ hex, opacity }: Ink): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:srgbClr val="${hex}">${alpha}</a:srgbClr>`;
}

/** The writer repeats the properties of a paragraph before each of its runs, for which PowerPoint would mend the file. */
function withOneHead(xml: string): string {
  return xml.replace(/<\/a:r>\s*<a:pPr(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '</a:r>');
}

/** The writer gives one name for all scripts: that of the Chinese face. */
function withFaces(xml: string): string {
  return [HEAD_FACE, BODY_FACE].reduce(
    (text, { latin, ea }) => text.replaceAll(`<a:latin typeface="${ea}"`, `<a:latin typeface="${latin}"`),
    xml,
  );
}

/** Of the measure that the writer gives paths in, to a tenth of a px of a slide: coarse enough to be short. */
const EMU_PER_STEP = 635;

function withShortPaths(xml: string): string {
  return xml.replace(/<a:path w="\d+" h="\d+">[\s\S]*?<\/a:path>/g, (path) =>
    path
      .replace(/ (w|h|x|y)="(-?\d+)"/g, (_, name: string, emu: string) => {
        const steps = Math.round(Number(emu) / EMU_PER_STEP);
        return ` ${name}="${name === 'w' || name === 'h' ? Math.max(1, steps) : steps}"`;
      })
      .replaceAll(' />', '/>'),
  );
}

function dressedTheme(xml: string): string {
  const set = (text: string, part: 'majorFont' | 'minorFont', { ea }: Face) =>
    text.replace(new RegExp(`(<a:${part}>[\\s\\S]*?<a:ea typeface=")(")`), `$1${ea}$2`);
  return set(set(xml, 'majorFont', HEAD_FACE), 'minorFont', BODY_FACE);
}

/** The body of the notes is the first text of its page. */
function dressedNotes(xml: string, notes: readonly string[], lang: Lang): string {
  const tag = lang === 'zh' ? 'zh-CN' : 'en-GB';
  const paragraphs = notes
    .map((line) => `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${escaped(line)}</a:t></a:r></a:p>`)
    .join('');
  return xml.replace(/(type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>/, (_, head: string) => head + paragraphs);
}

function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\t\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
