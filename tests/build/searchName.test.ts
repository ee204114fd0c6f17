import { expect, test } from 'vitest';
import { searchName } from '../../data/build/searchName.ts';

test('a name has its pinyin, its initials and its traditional forms', () => {
  expect(searchName('铝型材', 'Aluminium profiles')).toEqual({
    zh: '铝型材',
    en: 'Aluminium profiles',
    pinyin: 'lv xing cai',
    initials: 'lxc',
    hant: ['鋁型材'],
  });
});

test('letters and digits stand for themselves, marks for nothing', () => {
  expect(searchName('德润（600万吨）BASF', null)).toMatchObject({
    pinyin: 'de run 600 wan dun basf',
    initials: 'dr6wdb',
  });
});

test('forms of Hong Kong and Taiwan are told where they differ', () => {
  expect(searchName('卫生', null).hant).toEqual(['衛生', '衞生']);
  expect(searchName('佛山', null).hant).toEqual([]);
});

test('names of places are read as they are spoken there', () => {
  expect(searchName('深莞惠', null).pinyin).toBe('shen guan hui');
  expect(searchName('花都汽车产业基地', null).pinyin).toBe('hua du qi che chan ye ji di');
});
