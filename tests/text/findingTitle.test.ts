import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { compareFinding } from '../../src/analysis/compareFinding.ts';
import type { ColumnId } from '../../src/model/ids.ts';
import { LANGS, type Lang } from '../../src/model/localized.ts';
import { countWord } from '../../src/text/countWord.ts';
import { findingTitle } from '../../src/text/findingTitle.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const all = atlas.regions.map(({ id }): string => id);

describe('the title of a comparison', () => {
  it.each([
    [['foshan', 'zhaoqing', 'qingyuan'], '佛山、肇庆、清远：四类材料共有，塑料与涂料仅佛山点名'],
    [['foshan'], '佛山：点名七类材料'],
    [['foshan', 'zhaoqing'], '佛山与肇庆：四类材料共有，另有四类仅一处点名'],
    [['foshan', '440600'], '佛山与佛山：材料类别相同，共七类'],
    [['440300', '441900'], '深圳与东莞：材料只随所属区域整体点名'],
    [['440500', '440700'], '汕头与江门：均未点名材料'],
    [['440500'], '汕头：未点名材料'],
    [['zhuhai', '440500'], '珠海与汕头：没有共有的材料，高性能树脂、涂料、塑料与塑胶制品仅珠海点名'],
    [['foshan', 'zhaoqing', '440300'], '佛山与肇庆：四类材料共有，另有四类仅一处点名，深圳只随所属区域整体点名'],
    [all, '九个区域：没有共有的材料，十类仅一处点名'],
    [all.slice(0, 6), '佛山、广州、深莞惠等六处：没有共有的材料，七类仅一处点名'],
  ] as const)('says what was found of %j', (chosen, title) => {
    expect(titleOf(chosen, 'zh')).toBe(title);
  });

  it('says it in English', () => {
    expect(titleOf(['foshan', 'zhaoqing', 'qingyuan'], 'en')).toBe(
      'Foshan, Zhaoqing and Qingyuan: four kinds of materials shared; plastics and coatings named for Foshan alone',
    );
    expect(titleOf(all, 'en')).toBe('All nine regions: no materials shared by all; ten named for one only');
    expect(titleOf(['foshan', 'zhaoqing', '440300'], 'en')).toMatch(/; Shenzhen named only as part of its region$/);
  });

  it('says that it is of a scenario, and then claims nothing of the plan', () => {
    const finding = { ...told(['foshan', 'zhaoqing', 'qingyuan'], 'zh'), isScenario: true };
    expect(findingTitle(finding, 'zh')).toBe('情景中，佛山、肇庆、清远：四类材料共有，塑料与涂料仅佛山列有');
    const nine = findingTitle({ ...told(all, 'en'), isScenario: true }, 'en');
    expect(nine).toMatch(/^In the scenario, all nine regions: .* listed for one only$/);
  });

  it('stays a sentence whatever is compared', () => {
    const ids = [...all, ...atlas.cities.map(({ code }): string => code)];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 9 }), fc.constantFrom(...LANGS), (chosen, lang) => {
        const title = titleOf(chosen, lang);
        expect(title).not.toMatch(/undefined|null|NaN|\b0\b|零|，，|, ;|：$|: $| {2}/);
        expect(title.split(lang === 'zh' ? '：' : ': ')).toHaveLength(2);
      }),
    );
  });
});

describe('a count in words', () => {
  it('is spelt as each language spells it', () => {
    expect([2, 10, 11, 20, 21, 100].map((count) => countWord(count, 'zh'))).toEqual([
      '两',
      '十',
      '十一',
      '二十',
      '二十一',
      '100',
    ]);
    expect([1, 12, 13].map((count) => countWord(count, 'en'))).toEqual(['one', 'twelve', '13']);
  });
});

function titleOf(chosen: readonly string[], lang: Lang): string {
  return findingTitle(told(chosen, lang), lang);
}

function told(chosen: readonly string[], lang: Lang): Parameters<typeof findingTitle>[0] {
  const columns = comparands(
    atlas,
    chosen.map((id) => id as ColumnId),
    null,
  );
  const finding = compareFinding(atlas, columns);
  const lower = (name: string) => (lang === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name);
  return {
    ...finding,
    told: finding.told.map((name) => name[lang]),
    untold: finding.untold.map((name) => name[lang]),
    alone: finding.alone.map(({ name, materials }) => ({
      name: name[lang],
      materials: materials.map((material) => lower(material[lang])),
    })),
  };
}
