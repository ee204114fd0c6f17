import type { PlateNode } from './node.ts';

/**
 * Makes an element what the node says, setting only what differs: elements stay, and with them focus. A node that was
 * applied before, the very same object, costs nothing. An element that another hand wrote (the prerendered picture) is
 * compared with the document.
 */
export function patchElement(element: Element, node: PlateNode): void {
  const before = applied.get(element);
  if (before === node) return;
  patchAttributes(element, node, before);
  patchChildren(element, node);
  applied.set(element, node);
}

const applied = new WeakMap<Element, PlateNode>();

const SVG = 'http://www.w3.org/2000/svg';

function patchAttributes(element: Element, node: PlateNode, before: PlateNode | undefined): void {
  const known = before === undefined ? element.getAttributeNames() : Object.keys(before.attributes);
  for (const name of known) {
    if ((node.attributes[name] ?? null) === null) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value === null || value === before?.attributes[name]) continue;
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

function patchChildren(parent: Element, node: PlateNode): void {
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === 'string') {
    if (parent.textContent !== only || parent.firstElementChild !== null) parent.textContent = only;
    return;
  }
  const keyed = keyedChildren(parent, node);
  const left = new Set<ChildNode>(parent.childNodes);
  let place: ChildNode | null = parent.firstChild;
  for (const wanted of node.children) {
    while (place !== null && !left.has(place)) place = place.nextSibling;
    const found = typeof wanted === 'string' ? takenText(place, wanted) : takenElement(place, wanted, keyed);
    left.delete(found);
    if (found === place) place = place.nextSibling;
    else parent.insertBefore(found, place);
    if (typeof wanted !== 'string' && found instanceof Element) patchElement(found, wanted);
  }
  for (const child of left) child.remove();
}

/** The children whose names are wanted, by name. The others go first, lest those that stay be moved round them and drawn anew. */
function keyedChildren(parent: Element, { children }: PlateNode): Map<string, Element> {
  const wanted = new Set(children.map((child) => (typeof child === 'string' ? null : keyOf(child))));
  const keyed = new Map<string, Element>();
  for (const child of [...parent.children]) {
    const key = child.getAttribute('data-key');
    if (key === null) continue;
    if (wanted.has(key)) keyed.set(key, child);
    else child.remove();
  }
  return keyed;
}

function keyOf({ attributes }: PlateNode): string | null {
  const key = attributes['data-key'] ?? null;
  return key === null ? null : String(key);
}

function takenElement(place: ChildNode | null, wanted: PlateNode, keyed: ReadonlyMap<string, Element>): Element {
  const key = keyOf(wanted);
  if (key !== null) {
    const found = keyed.get(key);
    if (found !== undefined && found.localName === wanted.tag) return found;
  } else if (place instanceof Element && place.localName === wanted.tag && !place.hasAttribute('data-key')) {
    return place;
  }
  return document.createElementNS(SVG, wanted.tag);
}

function takenText(place: ChildNode | null, wanted: string): Text {
  if (place instanceof Text) {
    if (place.data !== wanted) place.data = wanted;
    return place;
  }
  return document.createTextNode(wanted);
}
