import { LINE_HEIGHT, NAME_SIZE, nameLines, type RankDisc, type SymbolLayout, type TextLine } from './symbol.ts';

/** Where the name stands beside the rank. */
export type NameSide = 'N' | 'E' | 'S' | 'W';

/** Of the disc, px at the design size. */
const RADIUS = 12;
const GAP = 4;
/** From the middle of a line of letters to its baseline, in em. */
const BASELINE = 0.36;
/** The ranks whose discs are filled. */
const TOP_RANKS = 3;

/** A region's symbol in the site finder: its rank on a disc, with its name beside it; the name alone where nothing is ranked. */
export function rankSymbol(name: string, rank: number | null, side: NameSide): SymbolLayout {
  const disc: RankDisc | null = rank === null ? null : { radius: RADIUS, text: String(rank), isTop: rank <= TOP_RANKS };
  return { circle: null, disc, marks: [], lines: disc === null ? centred(name) : beside(name, side) };
}

function centred(name: string): readonly TextLine[] {
  return nameLines({ name }, 0, NAME_SIZE * BASELINE - below(name) / 2, 'middle');
}

function beside(name: string, side: NameSide): readonly TextLine[] {
  switch (side) {
    case 'S':
      return nameLines({ name }, 0, RADIUS + GAP + NAME_SIZE * 0.8, 'middle');
    case 'N':
      return nameLines({ name }, 0, -RADIUS - GAP - 1 - below(name), 'middle');
    case 'E':
      return nameLines({ name }, RADIUS + GAP, NAME_SIZE * BASELINE - below(name) / 2, 'start');
    case 'W':
      return nameLines({ name }, -RADIUS - GAP, NAME_SIZE * BASELINE - below(name) / 2, 'end');
  }
}

/** From the first baseline of a name to its last. */
function below(name: string): number {
  return (nameLines({ name }, 0, 0, 'middle').length - 1) * NAME_SIZE * LINE_HEIGHT;
}
