import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/analysis/foldText.ts';
import { readQuery, withoutAsking } from '../../src/analysis/searchQuery.ts';

test.each([
  ['ＢＡＳＦ　湛江', 'basf 湛江'],
  ['lǘ', 'lv'],
  ['Lü Xíng', 'lv xing'],
  ["Xi'an", 'xian'],
  ['<b>铝</b>', 'b 铝 b'],
  ['（广州分类）', '广州分类'],
  ['km²', 'km2'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('a text that was made fit stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
});

test('words are what spaces part, and where Chinese meets Latin letters', () => {
  expect(readQuery('佛山 taoci')?.words).toEqual(['佛山', 'taoci']);
  expect(readQuery('佛山taoci')).toEqual({ joined: '佛山taoci', words: ['佛山', 'taoci'] });
  expect(readQuery('aluminum')?.joined).toBe('aluminium');
});

test('nothing to look for is no query', () => {
  for (const text of ['', '   ', '🙂', '<>"&', '\ud800']) expect(readQuery(text)).toBeNull();
});

test('a question asks for what is left of it', () => {
  const asked = (text: string) => {
    const query = readQuery(text);
    return query === null ? null : (withoutAsking(query)?.joined ?? null);
  };
  expect(asked('Who makes ceramics?')).toBe('ceramics');
  expect(asked('哪里生产陶瓷')).toBe('陶瓷');
  expect(asked('ceramics')).toBeNull();
  expect(asked('who makes')).toBeNull();
});
