import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSearch } from '../make/searchIndex.ts';

const { search } = shippedSearch();

/** What is found, by kind: `material: 铝型材 (肇庆)`. */
function names(query: string, kind?: string): readonly string[] {
  const { groups } = search(query, 'zh');
  return groups
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ hits }) =>
      hits.map(({ entry }) => `${entry.names[0]?.zh}${entry.region && kind ? ` ${entry.region}` : ''}`),
    );
}

const kinds = (query: string) => search(query, 'zh').groups.map(({ kind }) => kind);

describe('who makes aluminium profiles', () => {
  const ALUMINIUM = ['铝型材 zhaoqing', '铝加工 zhaoqing', '铝加工材 foshan', '铝加工材 qingyuan', '铝加工材 shaoguan'];

  it.each([
    '铝型材',
    '鋁型材',
    'aluminium profiles',
    'Aluminum Profiles',
    'lv xing cai',
    'lvxingcai',
    'lǚ xíng cái',
    'LÜXINGCAI',
    'luxingcai',
    'lyuxingcai',
    'lxc',
    'ｌｘｃ',
    'who makes aluminium profiles',
    '谁生产铝型材',
  ])('%s leads to the family and to all that is named of it', (query) => {
    expect(names(query, 'family')).toEqual(['铝加工']);
    expect(names(query, 'material')).toEqual(ALUMINIUM);
    expect(kinds(query)[0]).toBe('family');
  });

  it('the family itself as well, with its own wordings first', () => {
    expect(new Set(names('铝加工', 'material'))).toEqual(new Set(ALUMINIUM));
    expect(names('铝加工', 'material')[0]).toBe('铝加工 zhaoqing');
  });

  it('says which were found for the sake of the family alone', () => {
    const hits = search('铝型材', 'zh').groups.find(({ kind }) => kind === 'material')?.hits ?? [];
    expect(hits.map(({ throughFamily }) => throughFamily)).toEqual([false, true, true, true, true]);
  });
});

describe('order', () => {
  it('puts the whole name before its beginning, this before a word within, and kinds of equal worth in their order', () => {
    expect(kinds('佛山')).toEqual(['region', 'city', 'site']);
    expect(names('水泥', 'material')).toEqual(['水泥 zhaoqing', '水泥 qingyuan']);
    expect(kinds('shui')[0]).toBe('family');
    expect(names('陶瓷', 'material')[0]).toBe('陶瓷 qingyuan');
  });

  it('puts the kind with the best hit first, whatever its place in the order of kinds', () => {
    expect(kinds('南海区')).toEqual(['county']);
    expect(kinds('省科技厅')[0]).toBe('department');
  });
});

describe('several words', () => {
  it('are all met, in names, kind, region or city', () => {
    expect(names('佛山 陶瓷')).toEqual(['高端建筑卫生陶瓷', '佛山欧神诺陶瓷有限公司']);
    expect(names('绿色园区 深圳')).toEqual(['深圳华丰国际绿色产业园', '广东福田保税区']);
    expect(names('foshan 陶瓷')).toEqual(names('佛山 陶瓷'));
  });

  it('find by kind alone', () => {
    expect(names('水泥厂')).toHaveLength(25);
    expect(names('ports')).toHaveLength(0);
    expect(names('港口')).toHaveLength(6);
  });
});

describe('other names', () => {
  it('are met and said: as the plan writes it, the official name', () => {
    const [hit] = search('广州广汽集团', 'zh').groups[0]?.hits ?? [];
    expect(hit?.entry.id).toBe('gac');
    expect(hit?.entry.names[hit.spans[0]?.name ?? 0]?.zh).toBe('广州广汽集团');
    expect(names('广东省科学技术厅')).toEqual(['省科技厅']);
  });
});

describe('where nothing is found', () => {
  it.each([
    ['fosahn', '佛山'],
    ['lvxincai', '铝型材'],
    ['铝性材', '铝型材'],
    ['aluminim', '铝加工材'],
    ['石墨烯', '石材'],
  ])('%s comes near %s', (query, near) => {
    const answer = search(query, 'zh');
    expect(answer.count).toBe(0);
    expect(answer.near.map(({ entry }) => entry.names[0]?.zh)).toContain(near);
  });

  it('nothing is near to what shares nothing', () => {
    expect(search('qqqqqq', 'zh')).toEqual({ groups: [], count: 0, near: [] });
    expect(search(' 🙂 <> ', 'zh')).toEqual({ groups: [], count: 0, near: [] });
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(...'铝材佛lvxing <>&"\'/\\.*+?^$()[]{}|🙂ＡＢ　\u0000\u202e\ud800'),
      maxLength: 60,
    }),
  );

  it('never throws, and gives nothing twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { groups, count, near } = search(text, 'en');
        const all = groups.flatMap(({ hits }) => hits.map(({ entry }) => `${entry.kind} ${entry.id}`));
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(count);
        expect(count > 0 && near.length > 0).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('white space, case and width make no difference', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const query of ['foshan', 'lv xing cai', 'gd', 'aluminium profiles'])
      for (const other of [`  ${query}\t`, query.toUpperCase(), wide(query)])
        expect(names(other)).toEqual(names(query));
  });

  it('of ten thousand characters only the beginning is looked at', () => {
    expect(names(`铝型材${'，'.repeat(10_000)}`)).toEqual(names('铝型材'));
    for (const text of ['铝'.repeat(10_000), 'lv '.repeat(5_000), '<b>'.repeat(4_000), '🙂'.repeat(5_000)])
      expect(() => search(text, 'zh')).not.toThrow();
  });
});
