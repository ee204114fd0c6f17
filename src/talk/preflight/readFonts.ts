import type { FontReading } from './readings.ts';

/** Which fonts there are: the page's own by the browser's word, the system's by what they draw. */
export async function readFonts(): Promise<FontReading> {
  const own = await document.fonts.load(`700 32px ${OWN}`, SAMPLE);
  return {
    serif: own.length > 0 && own.every(({ status }) => status === 'loaded'),
    chinese: drawsChinese(),
    sans: SANS.find(isInstalled) ?? null,
  };
}

const OWN = '"Yuecai Serif"';
const SAMPLE = '佛山 6000';
/** As the style sheet asks for them. */
const SANS = [
  'Noto Sans SC',
  'Source Han Sans SC',
  'PingFang SC',
  'HarmonyOS Sans SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
];

/** Two characters that no font draws alike; where there is no font for them, both are the same box. */
function drawsChinese(): boolean {
  return pixels('材', 'sans-serif') !== pixels('粤', 'sans-serif');
}

/** A font that is not there leaves the text to the one named after it: then it makes no difference to either of two. */
function isInstalled(family: string): boolean {
  return ['monospace', 'serif'].every((other) => width(`"${family}", ${other}`) !== width(other));
}

const LATIN = 'Yuecai Atlas mmmmi 0123456789';

function width(font: string): number {
  const pen = canvas(1)?.getContext('2d');
  if (!pen) return 0;
  pen.font = `72px ${font}`;
  return pen.measureText(LATIN).width;
}

function pixels(text: string, font: string): string {
  const sheet = canvas(48);
  const pen = sheet?.getContext('2d');
  if (!sheet || !pen) return '';
  pen.font = `40px ${font}`;
  pen.textBaseline = 'top';
  pen.fillText(text, 2, 2);
  return pen.getImageData(0, 0, sheet.width, sheet.height).data.join();
}

function canvas(size: number): HTMLCanvasElement | null {
  const sheet = document.createElement('canvas');
  sheet.width = size;
  sheet.height = size;
  return sheet;
}
