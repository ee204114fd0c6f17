/**
 * A text as XML may hold it: control characters, lone surrogates and what is no character go. No text is longer than a
 * slide could ever show.
 */
export function cleanText(text: string): string {
  const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  const letters = [...kept];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : kept;
}

const LONGEST = 2000;
