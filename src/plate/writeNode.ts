import type { PlateNode } from './node.ts';

/** A node as markup that is well-formed both as XML and within HTML; everything is escaped. */
export function writeNode({ tag, attributes, children }: PlateNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : writeNode(child))).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
