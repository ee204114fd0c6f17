const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gu;
const LOOSE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What makes a text no well-formed XML, or null: tags that do not close, attributes given twice, loose marks, what no XML may hold. */
export function faultOf(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a character that XML forbids';
  if (LOOSE.test(xml)) return 'a loose ampersand';
  const open: string[] = [];
  for (const [token, closing, opening, attributes = '', alone] of xml.matchAll(TOKEN)) {
    if (token === '<') return `a loose < in ${open.join('/')}`;
    if (closing !== undefined && open.pop() !== closing) return `</${closing}> closes nothing`;
    if (opening === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) return `an attribute twice in <${opening}>`;
    if (alone === '') open.push(opening);
  }
  return open.length === 0 ? null : `<${open.at(-1)}> does not close`;
}
