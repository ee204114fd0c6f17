/** A part of a name that is spoken: a Chinese character, or a run of letters and digits; with its place in the text. */
export interface NamePart {
  readonly text: string;
  readonly at: number;
}

/** The parts of a name in order: 广东BASF（英德） has 广, 东, BASF, 英, 德. */
export function nameParts(name: string): readonly NamePart[] {
  return [...name.matchAll(PART)].map((match) => ({ text: match[0], at: match.index }));
}

const PART = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
