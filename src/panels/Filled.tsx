import { Children, type ReactNode } from 'react';

interface FilledProps {
  /** A sentence of the word tables with places for texts. */
  readonly sentence: (...texts: string[]) => string;
  /** What stands in those places, in the order the sentence takes them. */
  readonly parts: readonly ReactNode[];
}

/** A sentence with elements in the places of its texts, wherever its language puts them. */
export function Filled({ sentence, parts }: FilledProps) {
  const marks = parts.map((_, at) => String.fromCodePoint(FIRST_MARK + at));
  const pieces = sentence(...marks).split(/([\ue000-\ue0ff])/);
  return Children.toArray(pieces.map((piece) => parts[(piece.codePointAt(0) ?? 0) - FIRST_MARK] ?? piece));
}

/** The first of the characters that no text holds. */
const FIRST_MARK = 0xe000;
