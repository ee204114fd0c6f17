import JSZip from 'jszip';
import { faultOf } from './wellFormed.ts';

/** One object of a slide, as its XML has it. */
export interface SlideObject {
  readonly name: string;
  readonly kind: 'freeform' | 'shape' | 'words' | 'table';
  readonly xml: string;
  /** Its text, without marks between runs. */
  readonly text: string;
}

export interface ReadSlide {
  readonly xml: string;
  readonly objects: readonly SlideObject[];
  readonly notes: string;
}

export interface ReadDeck {
  /** Bytes. */
  readonly size: number;
  readonly slides: readonly ReadSlide[];
  readonly parts: readonly string[];
  /** Parts that are not well-formed, with what is wrong. */
  readonly faults: readonly string[];
  readonly core: string;
  readonly theme: string;
}

/** Opens a deck as an office program does: by its parts. */
export async function readDeck(deck: Blob): Promise<ReadDeck> {
  const zip = await JSZip.loadAsync(await deck.arrayBuffer());
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  const texts = new Map<string, string>();
  for (const { name } of parts) {
    if (/\.(xml|rels)$/.test(name)) texts.set(name, (await zip.file(name)?.async('string')) ?? '');
  }
  const faults = [...texts].flatMap(([name, xml]) => {
    const fault = faultOf(xml);
    return fault === null ? [] : [`${name}: ${fault}`];
  });
  const slides: ReadSlide[] = [];
  for (let number = 1; texts.has(`ppt/slides/slide${number}.xml`); number += 1) {
    const xml = texts.get(`ppt/slides/slide${number}.xml`) ?? '';
    const notes = texts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? '';
    slides.push({ xml, objects: objectsOf(xml), notes: textOf(notes, '\n') });
  }
  const names = parts.map(({ name }) => name);
  const core = texts.get('docProps/core.xml') ?? '';
  return { size: deck.size, slides, parts: names, faults, core, theme: texts.get('ppt/theme/theme1.xml') ?? '' };
}

function objectsOf(xml: string): readonly SlideObject[] {
  return (xml.match(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g) ?? []).map((element) => ({
    name: unescaped(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(element)?.[1] ?? ''),
    kind: kindOf(element),
    xml: element,
    text: textOf(element, ''),
  }));
}

function kindOf(element: string): SlideObject['kind'] {
  if (element.startsWith('<p:graphicFrame>')) return 'table';
  if (element.includes('<a:custGeom>')) return 'freeform';
  return element.includes('txBox="1"') || element.includes('<p:ph type="title"/>') ? 'words' : 'shape';
}

function textOf(xml: string, between: string): string {
  const paragraphs = xml.split('</a:p>');
  return paragraphs
    .map((part) => [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text)).join(''))
    .filter((text) => text !== '')
    .join(between);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
