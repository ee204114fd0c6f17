/** An element of the picture, before it is text or DOM. */
export interface PlateNode {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (PlateNode | string)[];
}

/** What is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * A node. The attribute `data-key` names it among its siblings, so that it is found again when they change.
 * @param children elements, or plain text
 */
export function node(
  tag: string,
  attributes: Attributes = {},
  children: readonly (PlateNode | string)[] = [],
): PlateNode {
  return { tag, attributes, children };
}
