import type { Lang } from '../model/localized.ts';
import type { StoryExpectation, StoryRefusal } from '../model/storyReading.ts';

const zh = {
  notOpened: (what: string, reason: string) => `没有打开${what}：${reason}已有的演示没有变。`,
  notKept: (what: string, reason: string) => `本机存的「${what}」读不出：${reason}记录原样未动。`,
  openedWithout: (what: string, count: number) =>
    `${what}已打开，有 ${count} 处认不出，已略去或改正，其余照常。可改好文件再打开，也可就这样用。`,
  keptWithout: (what: string, count: number) => `本机存的「${what}」有 ${count} 处认不出，已略去或改正，其余照常。`,
  theLink: '链接里的演示',
  theFile: (name: string) => `文件「${name}」`,
  faults: '认不出之处',
  found: '写的是',
  expected: '应为',
  foundNothing: '空',
  more: (count: number) => `另有 ${count} 处。`,
  dismiss: '知道了',
  refusal: {
    empty: () => '里面是空的。',
    'too-large': () => '它太大，不会是演示。',
    truncated: (found: string) => `它不完整，到“${found}”为止。请重新取一份。`,
    'not-json': (found: string) => `它不是演示文件的写法（开头是“${found}”）。请打开本图谱存出的 .json 文件。`,
    'not-story': () => '它不是本图谱的演示。请打开本图谱存出的 .json 文件。',
    version: (found: string) => `它的格式版本是“${found}”，本页只认第 1 版。请用存它的那一版页面打开。`,
    nothing: () => '其中没有一步能用。',
    unreadable: () => '浏览器读不出这个文件。请检查文件是否还在、能否打开。',
  } satisfies Record<StoryRefusal['kind'], (found: string) => string>,
  expectation: {
    record: '一条记录 {…}',
    list: '一个列表 […]',
    key: '已知的键；这个键不认识',
    id: '小写字母、数字和连字符',
    text: '一段文字',
    'short-text': '短一些；已截短',
    'plain-text': '可见的文字；看不见的字符已去掉',
    scene: '一个视图的写法，如 ?r=foshan',
    'scene-value': '本图认识的值；已略去',
    dwell: '3 到 600 的整数，秒；已改正',
    figure: '本图有的数的 id，或 null',
    fewer: '至多 100 步；超出的已略去',
  } satisfies Record<StoryExpectation, string>,
};

export type StoryReportWords = typeof zh;

const en: StoryReportWords = {
  notOpened: (what, reason) => `${what} was not opened. ${reason} Your stories are unchanged.`,
  notKept: (what, reason) => `“${what}” as kept on this device cannot be read. ${reason} The record was left as it is.`,
  openedWithout: (what, count) =>
    `${what} is open; ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and left out or mended. The rest stands. Correct the file and open it again, or go on as it is.`,
  keptWithout: (what, count) =>
    `Of “${what}” as kept on this device ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and left out or mended. The rest stands.`,
  theLink: 'The story of the link',
  theFile: (name) => `The file “${name}”`,
  faults: 'What was not understood',
  found: 'Found',
  expected: 'Expected',
  foundNothing: 'nothing',
  more: (count) => `And ${count} more.`,
  dismiss: 'Dismiss',
  refusal: {
    empty: () => 'It is empty.',
    'too-large': () => 'It is too large to be a story.',
    truncated: (found) => `It is cut short after “${found}”. Get it once more.`,
    'not-json': (found) => `It is not spelt as a story (it begins “${found}”). Open a .json file saved by this atlas.`,
    'not-story': () => 'It is not a story of this atlas. Open a .json file saved by this atlas.',
    version: (found) =>
      `Its format is of version “${found}”; this page reads version 1. Open it with the page that saved it.`,
    nothing: () => 'No step of it can be used.',
    unreadable: () => 'The browser cannot read this file. Check that it is still there and can be opened.',
  },
  expectation: {
    record: 'a record {…}',
    list: 'a list […]',
    key: 'a known key; this one is not',
    id: 'lower-case letters, digits and hyphens',
    text: 'a text',
    'short-text': 'a shorter text; cut',
    'plain-text': 'visible text; what cannot be seen was taken out',
    scene: 'a view as a link spells it, such as ?r=foshan',
    'scene-value': 'a value the atlas knows; left out',
    dwell: 'a whole number from 3 to 600, seconds; mended',
    figure: 'the id of a figure of the atlas, or null',
    fewer: 'at most 100 steps; those beyond were left out',
  },
};

const TABLES: Readonly<Record<Lang, StoryReportWords>> = { zh, en };

/** The words of what is told of stories from outside. */
export function storyReportWords(lang: Lang): StoryReportWords {
  return TABLES[lang];
}
