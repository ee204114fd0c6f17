import { encode } from 'uqr';

/** A QR code as one SVG path. */
export interface QrPath {
  /** Modules along a side, with the quiet zone: the side of the view box. */
  readonly size: number;
  /** Path data of the dark modules. */
  readonly path: string;
}

/** Light modules around a code, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4;
/** With more modules a side (version 16) a code of the size of a stamp is no longer read from paper by a phone. */
const MOST_MODULES = 81;

/** The QR code of a text, with error correction M; null where the text is too long for one that can be read from paper. */
export function qrPath(text: string): QrPath | null {
  const code = encoded(text);
  if (code === null || code.size - 2 * QUIET_ZONE > MOST_MODULES) return null;
  return { size: code.size, path: code.data.map(rowPath).join('') };
}

function encoded(text: string): ReturnType<typeof encode> | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE });
  } catch (error) {
    // The library's word for a text beyond version 40.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Neighbours in a row as one stroke: fewer edges for a printer to blur. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
  }
  return path;
}
