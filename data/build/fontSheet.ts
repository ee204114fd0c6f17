/** What the family is called in style sheets. */
const FAMILY = 'Yuecai Serif';

/** The serif where a character has not been cut: the same design where installed, else the system's. */
const SYSTEM = '"Noto Serif SC", "Source Han Serif SC", "Songti SC", "Noto Serif CJK SC", SimSun, serif';

/** A cut of the typeface: its file, and the characters in it. */
interface Cut {
  readonly file: string;
  readonly text: string;
}

/**
 * The style sheet that names the cut fonts: a browser asks for a file only when a character of its range is on the page.
 * `block` keeps a name from changing its shape while its font, asked for with the first bytes, is on the way.
 */
export function fontSheet(files: readonly Cut[]): string {
  return `${fontFaces(files, './fonts/')}\n${VARIABLES}`;
}

/** The style sheet of cuts that come with a part of the page; what they are called stands in that of the page. */
export function fontFaces(files: readonly Cut[], folder: string): string {
  const faces = files.map(
    ({ file, text }) => `@font-face {
  font-family: "${FAMILY}";
  src: url("${folder}${file}") format("woff2");
  font-weight: 700;
  font-display: block;
  unicode-range:
    ${unicodeRange(text)};
}
`,
  );
  return `/* Written by \`npm run font\`. */\n${faces.join('\n')}`;
}

const VARIABLES = `/* The cut is bold: what is set in a lighter serif takes the system's. */
:root {
  --serif-plain: ${SYSTEM};
  --serif: "${FAMILY}", var(--serif-plain);
}
`;

/** Code points of a text as CSS spells them, neighbours joined to ranges. */
export function unicodeRange(text: string): string {
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
