interface MarkedTextProps {
  readonly text: string;
  /** Parts to be marked; they may overlap. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A text with parts of it marked: those a search has met. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const pieces: { readonly from: number; readonly marked: boolean; readonly text: string }[] = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) pieces.push({ from: at, marked: false, text: text.slice(at, start) });
    pieces.push({ from: start, marked: true, text: text.slice(start, to) });
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, marked: false, text: text.slice(at) });
  return pieces.map((piece) =>
    piece.marked ? <mark key={piece.from}>{piece.text}</mark> : <span key={piece.from}>{piece.text}</span>,
  );
}
