/** A typeface that a style sheet of the page brings. */
interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  /** Absolute, or a data: address. */
  readonly address: string;
}

/**
 * The page's own typefaces as style sheet text whose files stand in it, as far as letters of the text are theirs. A file
 * that does not come is left out: the next family in line takes its place.
 */
export async function embeddedFonts(text: string, page: Document): Promise<string> {
  const letters = new Set([...text].flatMap((letter) => letter.codePointAt(0) ?? []));
  const faces = facesOf(page).filter(({ range }) => has(range, letters));
  const rules = await Promise.all(faces.map(faceRule));
  return rules.join('');
}

async function faceRule({ family, weight, range, address }: Face): Promise<string> {
  const data = await asData(address);
  if (data === null) return '';
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2");unicode-range:${range}}`;
}

function facesOf(page: Document): readonly Face[] {
  return [...page.styleSheets, ...page.adoptedStyleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const written = /url\((["']?)(.*?)\1\)/.exec(rule.style.getPropertyValue('src'))?.[2];
      if (written === undefined) return [];
      return [
        {
          family: rule.style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
          weight: rule.style.getPropertyValue('font-weight') || '400',
          range: rule.style.getPropertyValue('unicode-range'),
          address: new URL(written, sheet.href ?? page.baseURI).href,
        },
      ];
    }),
  );
}

/** Those of another host are not to be read, nor wanted. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Whether a range of code points (`U+20, U+30-39`) holds one of these letters. */
function has(range: string, letters: ReadonlySet<number>): boolean {
  const ends = range.split(',').map((part) =>
    part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((end) => Number.parseInt(end, 16)),
  );
  return [...letters].some((letter) => ends.some(([from = Number.NaN, to = from]) => letter >= from && letter <= to));
}

async function asData(address: string): Promise<string | null> {
  if (address.startsWith('data:')) return address;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return null;
  }
}
