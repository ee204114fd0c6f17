import type { Qualifier, Quantity, Unit } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { formatArea, formatNumber } from './number.ts';

export interface FigureParts {
  /** `≥`, `>`, `≤`, `约` or `about`; empty for a stated value. Part of the number: never set apart from it or dropped. */
  readonly sign: string;
  readonly number: string;
  /** Empty where the number needs none. */
  readonly unit: string;
}

/** A figure taken apart for setting: the sign, the number, the unit. 1 亿元 is 0.1 bn CNY in English. */
export function figureParts(figure: Quantity, lang: Lang): FigureParts {
  const scale = SCALES[figure.unit];
  const value = roundOff(figure.value * scale.factor[lang]);
  return {
    sign: SIGNS[figure.qualifier][lang],
    number:
      scale.write === undefined
        ? formatNumber(value, lang)
        : scale.write(value, lang, figure.status === 'derived' || figure.status === 'scenario'),
    unit: scale.unit[lang],
  };
}

/** What stands after a number of a scenario wherever it is written, so that it is never taken for the plan's; else empty. */
export function scenarioMark({ status }: Pick<Quantity, 'status'>, lang: Lang): string {
  return status === 'scenario' ? SCENARIO_MARK[lang] : '';
}

const SCENARIO_MARK: Readonly<Record<Lang, string>> = { zh: '（情景）', en: ' (scenario)' };

/**
 * A figure in one line: `≥5000 亿元`, `≥500 bn CNY`. The unit stands apart by a space that does not break; a scenario's
 * figure says that it is one.
 */
export function figureText(figure: Quantity, lang: Lang): string {
  return `${plainText(figure, lang)}${scenarioMark(figure, lang)}`;
}

function plainText(figure: Quantity, lang: Lang): string {
  const { sign, number, unit } = figureParts(figure, lang);
  if (figure.unit === 'rank') return lang === 'zh' ? `${sign}第 ${number} 位` : `${sign}no. ${number}`;
  if (unit === '' || unit === '%') return `${sign}${number}${unit}`;
  return `${sign}${number}\u00a0${unit}`;
}

/** A figure as a screen reader should say it: `至少 5000 亿元`, `at least 500 billion yuan`. */
export function figureSpeech(figure: Quantity, lang: Lang): string {
  const { number, unit } = figureParts(figure, lang);
  const word = SPOKEN[figure.qualifier][lang];
  const amount =
    figure.unit === 'rank'
      ? plainText({ ...figure, qualifier: '=' }, lang)
      : `${number}${unit === '%' ? '' : ' '}${SPOKEN_UNITS[figure.unit]?.[lang] ?? unit}`;
  const said = word === '' ? amount.trim() : `${word} ${amount.trim()}`;
  return `${said}${scenarioMark(figure, lang)}`;
}

/** What a number in a unit is multiplied by to be written, and the unit it is written in: axes count in what they write. */
export function writtenUnit(unit: Unit, lang: Lang): { readonly factor: number; readonly unit: string } {
  return { factor: SCALES[unit].factor[lang], unit: SCALES[unit].unit[lang] };
}

interface Scale {
  readonly factor: Readonly<Record<Lang, number>>;
  readonly unit: Readonly<Record<Lang, string>>;
  readonly write?: (value: number, lang: Lang, derived: boolean) => string;
}

const SIGNS: Readonly<Record<Qualifier, Readonly<Record<Lang, string>>>> = {
  '=': { zh: '', en: '' },
  '>=': { zh: '≥', en: '≥' },
  '>': { zh: '>', en: '>' },
  '<=': { zh: '≤', en: '≤' },
  '~': { zh: '约 ', en: 'about ' },
};

const SPOKEN: Readonly<Record<Qualifier, Readonly<Record<Lang, string>>>> = {
  '=': { zh: '', en: '' },
  '>=': { zh: '至少', en: 'at least' },
  '>': { zh: '超过', en: 'more than' },
  '<=': { zh: '至多', en: 'at most' },
  '~': { zh: '约', en: 'about' },
};

const AS_IS = { zh: 1, en: 1 } as const;

/** Both languages count differently: what stands in 亿 or 万 is rescaled to thousands, millions or billions in English. */
const SCALES: Readonly<Record<Unit, Scale>> = {
  'yi-cny': { factor: { zh: 1, en: 0.1 }, unit: { zh: '亿元', en: 'bn CNY' } },
  'yi-cny-per-km2': {
    factor: { zh: 1, en: 100 },
    unit: { zh: '亿元/km²', en: 'million CNY/km²' },
    write: (value, lang) => formatNumber(value, lang, { decimals: lang === 'zh' ? 2 : 0 }),
  },
  percent: {
    factor: AS_IS,
    unit: { zh: '%', en: '%' },
    write: (value, lang, derived) => formatNumber(value, lang, derived ? { decimals: 1 } : {}),
  },
  rank: { factor: AS_IS, unit: { zh: '', en: '' } },
  count: { factor: AS_IS, unit: { zh: '', en: '' } },
  persons: {
    factor: { zh: 1e-4, en: 1e-6 },
    unit: { zh: '万人', en: 'million people' },
    write: (value, lang) => formatNumber(value, lang, { decimals: lang === 'zh' ? 1 : 2 }),
  },
  km2: { factor: AS_IS, unit: { zh: 'km²', en: 'km²' }, write: formatArea },
  km: { factor: AS_IS, unit: { zh: 'km', en: 'km' }, write: (value, lang) => formatNumber(Math.round(value), lang) },
  t: { factor: { zh: 1e-4, en: 1e-6 }, unit: { zh: '万吨', en: 'million t' } },
  'mt-per-year': { factor: { zh: 100, en: 1 }, unit: { zh: '万吨/年', en: 'Mt/year' } },
  'kt-per-year': { factor: { zh: 0.1, en: 1 }, unit: { zh: '万吨/年', en: 'kt/year' } },
  'yi-t': { factor: { zh: 1, en: 100 }, unit: { zh: '亿吨', en: 'Mt' } },
  'wan-t': { factor: { zh: 1, en: 10 }, unit: { zh: '万吨', en: 'kt' } },
  'yi-m2': { factor: { zh: 1, en: 100 }, unit: { zh: '亿平方米', en: 'million m²' } },
  'wan-pieces': { factor: { zh: 1, en: 0.01 }, unit: { zh: '万件', en: 'million pieces' } },
  'wan-weight-cases': { factor: { zh: 1, en: 0.01 }, unit: { zh: '万重量箱', en: 'million weight cases' } },
};

/** Units whose written form a reader voice stumbles over. */
const SPOKEN_UNITS: Partial<Readonly<Record<Unit, Readonly<Record<Lang, string>>>>> = {
  'yi-cny': { zh: '亿元', en: 'billion yuan' },
  'yi-cny-per-km2': { zh: '亿元每平方公里', en: 'million yuan per square kilometre' },
  km2: { zh: '平方公里', en: 'square kilometres' },
  km: { zh: '公里', en: 'kilometres' },
};

/** Rescaling must not show the noise of binary fractions (0.1 × 21540). */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
