import { describe, expect, it } from 'vitest';
import { combineQualifiers } from '../../src/analysis/combineQualifiers.ts';
import { entries } from '../../src/analysis/entries.ts';
import { stagedStep } from '../../src/analysis/stagedStep.ts';
import { checkStoriesFile } from '../../src/load/storiesFile.ts';
import type { Lang } from '../../src/model/localized.ts';
import { figureText } from '../../src/text/figure.ts';
import { figureLabel, figureSource } from '../../src/text/stepText.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { shipped } from './shipped.ts';

const atlas = anAtlas();
const { stories } = checkStoriesFile(JSON.parse(shipped('public/geo/stories.json')));
if (stories === null) throw new Error('The shipped stories cannot be read.');

const steps = stories.flatMap((story) =>
  story.steps.map((step, at) => {
    const staged = stagedStep(atlas, story, at + 1, { lang: 'zh', theme: 'stage', kiosk: false });
    return { at: `${story.id}, step ${at + 1}`, step, staged };
  }),
);

/** Every quantity of the atlas as it is written, sign and number, and the bare number where there is no sign; and years. */
function written(lang: Lang): ReadonlySet<string> {
  const all = entries(atlas).flatMap((entry) => (entry.kind === 'figure' ? [entry.figure] : []));
  const figures = [...atlas.figures, ...all, ...atlas.regions.flatMap(({ intensity, area }) => [intensity, area])];
  const years = atlas.figures.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  return new Set([...figures.flatMap((figure) => numbersIn(figureText(figure, lang))), ...years]);
}

/** The targets of what a step compares, added up: their sum is as much a floor as they are. */
function sumOf(areas: readonly string[], lang: Lang): readonly string[] {
  const targets = atlas.regions.flatMap(({ id, target }) => (areas.includes(id) ? [target] : []));
  const [first] = targets;
  if (first === undefined) return [];
  const qualifier = combineQualifiers(targets.map((each) => each.qualifier));
  const value = targets.reduce((sum, each) => sum + each.value, 0);
  return numbersIn(figureText({ ...first, value, qualifier }, lang));
}

/** Numbers with the sign before them, as `≥5000`, whether it stands there or is said in words; without thousands marks. */
function numbersIn(text: string): readonly string[] {
  const signed = text
    .replaceAll(/(至多|at most)\s?(?=\d)/gi, '≤')
    .replaceAll(/(不小于|至少|at least)\s?(?=\d)/gi, '≥')
    .replaceAll(/(超过|more than|over)\s?(?=\d)/gi, '>')
    .replaceAll(/(\d[\d,.]*)(?=( (bn|million) CNY)? or more| ?(亿元)?以上)/g, '≥$1');
  return [...signed.replaceAll(/(?<=\d),(?=\d{3})/g, '').matchAll(/([≥>≤]\s?)?\d+(\.\d+)?/g)].map(([all]) =>
    all.replaceAll(/\s|\.0+$/g, ''),
  );
}

/** What a story counts by itself: regions, materials, sectors, steps. */
const COUNTS = new Set(Array.from({ length: 36 }, (_, count) => String(count)));

describe.each(['zh', 'en'] as const)('the shipped stories, %s', (lang) => {
  const known = written(lang);

  it('show no number that the tables do not have, with its very sign', () => {
    for (const { at, step, staged } of steps)
      for (const text of [step.title, step.sentence])
        for (const number of numbersIn(text[lang]))
          expect(
            known.has(number) || COUNTS.has(number) || sumOf(staged.scene.areas, lang).includes(number),
            `${at}: ${number} in “${text[lang]}”`,
          ).toBe(true);
  });

  it('never give a target of a region without its sign', () => {
    for (const { target } of atlas.regions) {
      const [signed = ''] = numbersIn(figureText(target, lang));
      const bare = signed.replace(/^[≥>]/, '');
      if (bare === signed) continue;
      for (const { at, step } of steps)
        for (const text of [step.title, step.sentence]) {
          const found = numbersIn(text[lang]);
          expect(found.includes(bare) && !found.includes(signed), `${at}: ${bare} in “${text[lang]}”`).toBe(false);
        }
    }
  });

  it('say something on every step, in this language', () => {
    for (const { at, step } of steps)
      for (const text of [step.title, step.sentence]) expect(text[lang].trim(), at).not.toBe('');
  });

  it('name a large number for what it is, with its year where it has one, and where it can be checked', () => {
    for (const { at, staged } of steps) {
      const { figure } = staged;
      if (figure === null) continue;
      if (figure.year !== null) expect(figureLabel(figure, lang), at).toContain(String(figure.year));
      if (figure.status === 'target') expect(figureLabel(figure, lang), at).toMatch(/目标|[Tt]arget/);
      expect(figureSource(figure, 'edition', lang), at).toContain(figure.locator[lang]);
    }
  });
});

describe('the shipped stories', () => {
  it('show nothing that is not in this atlas', () => {
    for (const { at, step, staged } of steps) {
      expect(staged.dropped, at).toEqual([]);
      expect(step.figure === null || staged.figure !== null, at).toBe(true);
    }
  });

  it('show beside a highlighted region no other region’s number', () => {
    for (const { at, staged } of steps)
      if (staged.region !== null && staged.figure !== null)
        expect(staged.figure.id.startsWith(`${staged.region.id}.`), at).toBe(true);
  });

  it('say of Foshan’s target that it is the largest listed, for all others are floors', () => {
    // Notes may tell the presenter which words to avoid.
    for (const { at, step } of steps)
      for (const { zh, en } of [step.title, step.sentence]) {
        expect(zh, at).not.toMatch(/目标最高|规模最大|第一(?!次|条)/);
        expect(en, at).not.toMatch(/\b(highest|biggest) target\b|\btarget is the (highest|largest)\b/i);
      }
  });

  it('name stone alone wherever they give a number of Yunfu', () => {
    const yunfu = atlas.regions.find(({ id }) => id === 'yunfu');
    for (const { at, step, staged } of steps) {
      if (staged.region?.id !== 'yunfu') continue;
      for (const lang of ['zh', 'en'] as const) {
        const said = `${step.title[lang]} ${step.sentence[lang]}`;
        if (numbersIn(said).some((number) => /1000|100$/.test(number)))
          expect(said, at).toContain(yunfu?.coverage.short?.[lang]);
      }
    }
  });
});
