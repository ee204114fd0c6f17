import type { Lang } from '../model/localized.ts';
import { MOST_TARGET, type ScenarioQualifier } from '../model/scenario.ts';

/**
 * Why a typed target is refused. `upper-bound`: a sign that no target has; `two-signs`: signs that contradict each other;
 * `too-small`: less than 1万元.
 */
export type TargetFault =
  | 'empty'
  | 'too-long'
  | 'unreadable'
  | 'exponent'
  | 'range'
  | 'two-signs'
  | 'upper-bound'
  | 'unit'
  | 'negative'
  | 'zero'
  | 'too-small'
  | 'too-large';

/** What a text typed as a target means. */
export type TargetReading =
  | {
      readonly kind: 'target';
      /** 亿元 */
      readonly value: number;
      /** Null where no sign was typed: `7000` alone says nothing of it. */
      readonly qualifier: ScenarioQualifier | null;
    }
  | { readonly kind: 'refused'; readonly why: TargetFault };

/**
 * Reads a target as people type it: full-width digits, marks between thousands, signs as marks or words in either language
 * before or after the number, units. Never throws.
 * @param lang says what a number without a unit counts: 亿元 in Chinese, bn CNY in English
 */
export function readTarget(text: string, lang: Lang): TargetReading {
  if (text.length > LONGEST_TEXT) return refused('too-long');
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(SCENARIO_MARK, '').trim();
  if (plain === '') return refused('empty');
  const { rest: unsigned, signs } = withoutSigns(plain);
  if (signs.has('<=')) return refused('upper-bound');
  const found = AMOUNT.exec(unsigned);
  if (found === null) return refused(faultOf(unsigned));
  const [, number = '', inner = '', unit = ''] = found;
  const between = SIGN_OF.get(inner);
  if (between !== undefined) signs.add(between);
  if (signs.size > 1) return refused('two-signs');
  const factor = unit === '' ? BARE[lang] : UNITS.get(unit);
  if (factor === undefined) return refused('unit');
  return amountOf(number, factor, [...signs].find((sign) => sign !== '<=') ?? null);
}

const LONGEST_TEXT = 60;

type TypedSign = ScenarioQualifier | '<=';

/** What is copied from the screen may have it. */
const SCENARIO_MARK = /\((情景|scenario)\)/g;

/** Signs before a number; of two that begin alike the longer one first. */
const BEFORE: readonly (readonly [string, TypedSign])[] = [
  ...signWords('<=', ['不超过', '不多于', '不高于', '不大于', '至多', '最多', '<=', '=<', '<', '≤', '≦', '⩽']),
  ...signWords('<=', ['at most', 'up to', 'no more than', 'not more than', 'less than', 'below', 'under']),
  ...signWords('>=', [
    '不低于',
    '不少于',
    '不小于',
    '至少',
    '最少',
    '>=',
    '=>',
    '≥',
    '≧',
    '⩾',
    'at least',
    'no less than',
  ]),
  ...signWords('>', ['超过', '超', '逾', '多于', '大于', '高于', '突破', '>', 'more than', 'greater than']),
  ...signWords('>', ['exceeding', 'exceeds', 'over', 'above']),
  ...signWords('~', ['大约', '约为', '约', '近似', '~', '≈', 'about', 'around', 'approximately', 'approx.', 'approx']),
  ...signWords('~', ['roughly', 'circa', 'ca.', 'c.']),
  ...signWords('=', ['达到', '达', '=', 'exactly', 'reaching']),
];

/** Signs after a number, or between it and its unit. */
const AFTER: readonly (readonly [string, TypedSign])[] = [
  ...signWords('>=', ['及以上', '以上', '+', 'or more', 'and more', 'and above', 'or above', 'and over']),
  ...signWords('<=', ['及以下', '以下', '以内', 'or less']),
  ...signWords('~', ['左右', '上下']),
  ...signWords('>', ['多', '余']),
];

const SIGN_OF: ReadonlyMap<string, TypedSign> = new Map(AFTER);

/** How many 亿元 one of each unit is. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ...['亿元', '亿', '亿元人民币'].map((unit) => [unit, 1] as const),
  ...['万亿元', '万亿'].map((unit) => [unit, 10_000] as const),
  ...['万元'].map((unit) => [unit, 1e-4] as const),
  ...namedUnits(['bn', 'b', 'billion'], 10),
  ...namedUnits(['tn', 'trn', 'trillion'], 10_000),
  ...namedUnits(['m', 'mn', 'million'], 0.01),
]);

const BARE: Readonly<Record<Lang, number>> = { zh: 1, en: 10 };

/** An amount of money: number, sign, unit. Thousands are marked by a comma, a space or an apostrophe, or not at all. */
const AMOUNT =
  /^(?:¥|cny |rmb |人民币)?((?:\d{1,3}(?:[ ,'’]\d{3})+|\d+)(?:\.\d+)?|\.\d+) ?(\+|以上|左右|多|余)? ?([a-z\p{Script=Han}][a-z .\p{Script=Han}]*)?$/u;

function signWords(sign: TypedSign, written: readonly string[]): readonly (readonly [string, TypedSign])[] {
  return written.map((word) => [word, sign] as const);
}

function namedUnits(names: readonly string[], factor: number): readonly (readonly [string, number])[] {
  return names.flatMap((name) =>
    ['', ' cny', ' rmb', ' yuan', ' renminbi'].map((money) => [`${name}${money}`, factor] as const),
  );
}

/** Takes signs off both ends. */
function withoutSigns(text: string): { readonly rest: string; readonly signs: Set<TypedSign> } {
  const signs = new Set<TypedSign>();
  let rest = text;
  const before = BEFORE.find(([word]) => rest.startsWith(word));
  if (before !== undefined) {
    signs.add(before[1]);
    rest = rest.slice(before[0].length).trim();
  }
  const after = AFTER.find(([word]) => rest.endsWith(word));
  if (after !== undefined) {
    signs.add(after[1]);
    rest = rest.slice(0, -after[0].length).trim();
  }
  return { rest, signs };
}

function amountOf(number: string, factor: number, qualifier: ScenarioQualifier | null): TargetReading {
  const stated = Number(number.replace(/[ ,'’]/g, ''));
  // Products of decimals carry the noise of binary fractions (0.1 × 3).
  const value = Number((stated * factor).toFixed(DECIMALS));
  if (stated === 0) return refused('zero');
  if (value === 0) return refused('too-small');
  if (value > MOST_TARGET) return refused('too-large');
  return { kind: 'target', value, qualifier };
}

/** Of 亿元: 1万元. */
const DECIMALS = 4;

/** What is wrong with a text that is no amount. */
function faultOf(text: string): TargetFault {
  if (/^(?:[-−–—﹣]|负|minus ?)[\d.]/.test(text)) return 'negative';
  if (/\d ?e ?[+-]?\d/.test(text)) return 'exponent';
  if (/\d ?\S{0,3} ?([-−–—~至到]|to) ?\d/.test(text)) return 'range';
  return /^(¥ ?)?\d[\d,. ]*[^\d,. ]/.test(text) && !/[^\d,. ].*\d/.test(text) ? 'unit' : 'unreadable';
}

function refused(why: TargetFault): TargetReading {
  return { kind: 'refused', why };
}
