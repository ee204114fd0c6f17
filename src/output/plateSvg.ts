import type { Theme } from '../model/scene.ts';
import { node, type PlateNode } from '../plate/node.ts';
import { writeNode } from '../plate/writeNode.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { embeddedFonts } from './embeddedFonts.ts';
import { computedStyle } from './plainStyle.ts';
import { plainSvg } from './plainSvg.ts';
import { type PlateSheet, plateSheet, SHEET, type SheetAsked } from './plateSheet.ts';

/** A sheet as a file that stands alone. */
export interface PlateFile {
  readonly svg: string;
  /** What it shows, in a sentence. */
  readonly title: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/**
 * The plate of a scene as an SVG file that stands alone: title, map, legend, scale bar, sources, approval; colours by
 * value, the serif of names inside, no style sheet, nothing fetched from anywhere. Null where the boundaries could not be
 * read. The page's own style sheets say how it looks: it has to be drawn in the page.
 */
export async function plateSvg(asked: SheetAsked): Promise<PlateFile | null> {
  const sheet = plateSheet(asked);
  if (sheet === null) return null;
  const { lang, theme } = asked.scene;
  const nodes = dressed(theme, () => plainSheet(sheet, LANG_TAGS[lang]));
  // Typefaces for Chinese have quotation marks as wide as a character, which English does not want.
  const quotes = lang === 'en' ? 'text{font-feature-settings:"pwid"}' : '';
  const fonts = await embeddedFonts(lettersOf(nodes), document);
  const file = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...SHEET,
      viewBox: `0 0 ${SHEET.width} ${SHEET.height}`,
      lang: LANG_TAGS[lang],
      'xml:lang': LANG_TAGS[lang],
    },
    [
      node('title', {}, [sheet.title]),
      ...(quotes + fonts === '' ? [] : [node('style', {}, [quotes + fonts])]),
      ...nodes,
    ],
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${clean(writeNode(file))}\n`, title: sheet.title, ...SHEET };
}

/** Draws the sheet out of sight for as long as it takes to read its look, and takes it away in the same task. */
function plainSheet({ nodes, home, step }: PlateSheet, tag: string): readonly PlateNode[] {
  const host = document.createElement('div');
  host.className = 'plate';
  host.lang = tag;
  host.dataset['zoom'] = step;
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { inset: 'auto', left: '-99999px', top: '0', width: '1px', height: '1px', padding: '0' });
  const box = document.createElement('div');
  box.className = 'plate-home';
  Object.assign(box.style, {
    inset: 'auto',
    left: '0',
    top: '0',
    margin: '0',
    width: `${home}px`,
    height: `${home}px`,
  });
  box.innerHTML = writeNode(node('svg', { xmlns: 'http://www.w3.org/2000/svg', ...SHEET }, nodes));
  host.append(box);
  document.body.append(host);
  try {
    const [root] = box.children;
    return root === undefined ? [] : plainSvg(root, { ...SHEET, scale: 1 }, computedStyle(tokenValue));
  } finally {
    host.remove();
  }
}

/** Does something in a theme, whatever the page's own is; nothing of it is painted. */
function dressed<T>(theme: Theme, work: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  if (before !== theme) dataset['theme'] = theme;
  try {
    return work();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else if (before !== theme) dataset['theme'] = before;
  }
}

function tokenValue(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`);
}

/** All letters that are set in the page's own typeface. */
function lettersOf(nodes: readonly (PlateNode | string)[]): string {
  return nodes
    .map((each) => {
      if (typeof each === 'string') return each;
      const family = each.attributes['font-family'];
      const isOther = each.tag === 'text' && typeof family === 'string' && !family.includes('Yuecai Serif');
      return isOther ? '' : lettersOf(each.children);
    })
    .join('');
}

/** Without what no XML may hold. */
function clean(markup: string): string {
  return markup.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
