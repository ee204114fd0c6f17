import { wrapText } from '../cartography/wrapText.ts';
import type { ChartSheet } from './chartSheet.ts';
import { xmlText } from './xmlText.ts';

/** A picture as a file. */
export interface ChartFile {
  readonly svg: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const TITLE = { size: 20, line: 28 } as const;
const NOTE = { size: 12, line: 18 } as const;

/**
 * A picture as an SVG file that stands alone: the finding over it, notes under it, colours and typefaces by value, nothing
 * fetched from anywhere.
 * @param drawing the markup of the picture as it stands on the page, an `svg` element with width and height, coloured by tokens
 * @param tokenOf the value of a token by its name without the dashes
 */
export function chartSvg(drawing: string, sheet: ChartSheet, tokenOf: (token: string) => string): ChartFile {
  const inner = /^<svg\b([^>]*)>([\s\S]*)<\/svg>$/.exec(drawing.trim());
  const [, head = '', body] = inner ?? [];
  const [picture, pictureHeight] = [sizeOf(head, 'width'), sizeOf(head, 'height')];
  if (body === undefined || picture === null || pictureHeight === null)
    throw new Error('A picture to be saved is no svg element with a width and a height.');
  const title = wrapText(sheet.title, picture / TITLE.size);
  const notes = sheet.notes.flatMap((note) => wrapText(note, picture / NOTE.size));
  const top = MARGIN + title.length * TITLE.line + 12;
  const [width, height] = [picture + 2 * MARGIN, top + pictureHeight + 16 + notes.length * NOTE.line + MARGIN];
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="var(--sans)" xml:lang="${sheet.lang}">`,
    `<title>${xmlText(sheet.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="var(--surface)"/>`,
    ...title.map((line, at) => textLine(line, MARGIN + 16 + at * TITLE.line, TITLE.size, 'ink', ' font-weight="700"')),
    `<g transform="translate(${MARGIN} ${top})">${plain(body)}</g>`,
    ...notes.map((line, at) => textLine(line, top + pictureHeight + 28 + at * NOTE.line, NOTE.size, 'ink-2', '')),
    '</svg>',
  ].join('\n');
  return { svg: resolved(markup, tokenOf), width, height };
}

function sizeOf(head: string, name: 'width' | 'height'): number | null {
  const size = Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(head)?.[1] ?? Number.NaN);
  return Number.isFinite(size) && size > 0 ? size : null;
}

/** Without what only the page understands. */
function plain(body: string): string {
  return body.replace(/\s(?:class|style|role|aria-[a-z]+|xmlns)="[^"]*"/g, '');
}

/** Tokens by their values; a token may name others. */
function resolved(markup: string, tokenOf: (token: string) => string): string {
  let text = markup;
  for (let depth = 0; depth < 4 && text.includes('var(--'); depth += 1)
    text = text.replace(/var\(--([\w-]+)\)/g, (_, token: string) => attribute(tokenOf(token)));
  return text;
}

function textLine(text: string, y: number, size: number, token: string, more: string): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="var(--${token})"${more}>${xmlText(text)}</text>`;
}

/** A value within the quotes of an attribute: names of typefaces have quotes of their own. */
function attribute(value: string): string {
  return xmlText(value.trim().replaceAll('"', "'"));
}
