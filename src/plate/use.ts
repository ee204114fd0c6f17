import { type Attributes, node, type PlateNode } from './node.ts';
import { outlineId } from './outlineId.ts';

/** A path of the outline, drawn in one more way. */
export function use(name: string, attributes: Attributes): PlateNode {
  return node('use', { ...attributes, href: `#${outlineId(name)}` });
}
