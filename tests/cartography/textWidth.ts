/** The width of a text in em, from the widths of the letters in the atlas's fonts; Chinese is one em a character. */
export function textWidth(text: string, font: 'serif' | 'sans'): number {
  return [...text].reduce((width, letter) => width + (WIDTHS[font].get(letter) ?? 1), 0);
}

/** Hundredths of an em. */
const SERIF: Readonly<Record<number, string>> = {
  25: ' ',
  35: 'ijl',
  39: 't',
  50: 'rs',
  57: 'ce',
  59: '–0123456789a',
  60: 'v>y',
  62: 'goZ',
  64: 'FL',
  66: 'bdEkp',
  69: 'hun',
  75: 'SYCVRAG',
  79: 'DNQ',
  87: 'Hw',
  101: 'mM',
};

const SANS: Readonly<Record<number, string>> = {
  22: ' ',
  28: 'il',
  32: 'fI',
  38: 'jrt',
  47: 'sz',
  52: 'cvy',
  56: '0123456789aekg–>x',
  62: 'bdhnopquFLTEAX',
  68: 'BCDGUSRYZKV',
  74: 'HNOQ',
  90: 'mwMW',
};

const WIDTHS = { serif: widthsOf(SERIF), sans: widthsOf(SANS) } as const;

function widthsOf(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) => [...letters].map((each) => [each, Number(width) / 100])),
  );
}
