import type { Lang } from '../model/localized.ts';
import type { ScenarioExpectation, ScenarioRefusal } from '../model/scenarioReading.ts';

const zh = {
  notOpened: (what: string, reason: string) => `没有打开${what}：${reason}手上的情景没有变。`,
  notKept: (what: string, reason: string) => `本机存的「${what}」读不出：${reason}记录原样未动。`,
  openedWithout: (what: string, count: number) =>
    `${what}已打开，有 ${count} 处认不出，已略去或改正，其余照常。可改好文件再打开，也可就这样用。`,
  keptWithout: (what: string, count: number) => `本机存的「${what}」有 ${count} 处认不出，已略去或改正，其余照常。`,
  theLink: '链接里的情景',
  theFile: (name: string) => `文件「${name}」`,
  faults: '认不出之处',
  found: '写的是',
  expected: '应为',
  foundNothing: '空',
  more: (count: number) => `另有 ${count} 处。`,
  dismiss: '知道了',
  refusal: {
    empty: () => '里面是空的。',
    'too-large': () => '它太大，不会是情景。',
    truncated: (found: string) => `它不完整，到“${found}”为止。请重新取一份。`,
    'not-json': (found: string) => `它不是情景文件的写法（开头是“${found}”）。请打开本图谱存出的 .json 文件。`,
    'not-scenario': () => '它不是本图谱的情景。请打开本图谱存出的 .json 文件。',
    version: (found: string) => `它的格式版本是“${found}”，本页只认第 1 版。请用更新的页面打开。`,
    edition: (found: string) => `它是为另一版计划（${found}）做的，其中没有一处在本版里。`,
    nothing: () => '其中没有一处能用。',
    unreadable: () => '浏览器读不出这个文件。请检查文件是否还在、能否打开。',
  } satisfies Record<ScenarioRefusal['kind'], (found: string) => string>,
  expectation: {
    record: '一条记录 {…}',
    list: '一个列表 […]',
    key: '已知的键；这个键不认识',
    edition: '本版计划；能对上的照本版读入',
    count: '与条目数相同；可能少了或多了条目',
    region: '九个区域之一，如 foshan',
    city: '地级市代码，如 440600',
    member: '区域，或地级市代码',
    material: '本版点名的材料',
    family: '图谱的材料族，或 null',
    sector: '七个类别之一，或 null',
    target: '0 到 1000000 的数，亿元',
    unit: 'yi-cny（亿元）',
    qualifier: '=、>=、> 或 ~',
    spot: '[经度, 纬度]，WGS-84，经度 100 到 125，纬度 15 到 30',
    name: '一段文字',
    'short-name': '至多 40 个字符；已截短',
    'plain-name': '可见的文字；看不见的字符已去掉',
    'planned-id': 'planned- 加数字',
    'group-id': 'group- 加数字',
    once: '只出现一次；后一个已略去',
    fewer: '少一些；超出的已略去',
  } satisfies Record<ScenarioExpectation, string>,
};

type ScenarioReportWords = typeof zh;

const en: ScenarioReportWords = {
  notOpened: (what, reason) => `${what} was not opened. ${reason} The scenario in hand is unchanged.`,
  notKept: (what, reason) => `“${what}” as kept on this device cannot be read. ${reason} The record was left as it is.`,
  openedWithout: (what, count) =>
    `${what} is open; ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and left out or mended. The rest stands. Correct the file and open it again, or go on as it is.`,
  keptWithout: (what, count) =>
    `Of “${what}” as kept on this device ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and left out or mended. The rest stands.`,
  theLink: 'The scenario of the link',
  theFile: (name) => `The file “${name}”`,
  faults: 'What was not understood',
  found: 'Found',
  expected: 'Expected',
  foundNothing: 'nothing',
  more: (count) => `And ${count} more.`,
  dismiss: 'Dismiss',
  refusal: {
    empty: () => 'It is empty.',
    'too-large': () => 'It is too large to be a scenario.',
    truncated: (found) => `It is cut short after “${found}”. Get it once more.`,
    'not-json': (found) =>
      `It is not spelt as a scenario (it begins “${found}”). Open a .json file saved by this atlas.`,
    'not-scenario': () => 'It is not a scenario of this atlas. Open a .json file saved by this atlas.',
    version: (found) => `Its format is of version “${found}”; this page reads version 1. Open it with a newer page.`,
    edition: (found) => `It was made for another edition of the plan (${found}), and nothing in it exists in this one.`,
    nothing: () => 'Nothing in it can be used.',
    unreadable: () => 'The browser cannot read this file. Check that it is still there and can be opened.',
  },
  expectation: {
    record: 'a record {…}',
    list: 'a list […]',
    key: 'a known key; this one is not',
    edition: 'this edition of the plan; what exists in it was read',
    count: 'the number of entries; some may be missing or added',
    region: 'one of the nine regions, such as foshan',
    city: 'the code of a city, such as 440600',
    member: 'a region, or the code of a city',
    material: 'a material this edition names',
    family: 'a family of materials of the atlas, or null',
    sector: 'one of the seven sectors, or null',
    target: 'a number from 0 to 1000000, in 100 million yuan',
    unit: 'yi-cny (100 million yuan)',
    qualifier: '=, >=, > or ~',
    spot: '[longitude, latitude], WGS-84, longitude 100 to 125, latitude 15 to 30',
    name: 'a text',
    'short-name': 'at most 40 characters; cut',
    'plain-name': 'visible text; what cannot be seen was taken out',
    'planned-id': 'planned- and a number',
    'group-id': 'group- and a number',
    once: 'only once; the later one was left out',
    fewer: 'fewer; those beyond were left out',
  },
};

const TABLES: Readonly<Record<Lang, ScenarioReportWords>> = { zh, en };

/** The words of what is told of scenarios from outside. */
export function scenarioReportWords(lang: Lang): ScenarioReportWords {
  return TABLES[lang];
}
