import type { Lang } from '../model/localized.ts';
import type { OfflineStatus } from '../model/offline.ts';
import type { Release } from '../model/release.ts';

const zh = {
  label: '新版本',
  ready: '新版本已备好。',
  changes: ({ version, dataDate }: Release, now: Release) =>
    [
      version === now.version ? null : `程序 ${now.version} → ${version}`,
      dataDate === now.dataDate ? null : `数据 ${now.dataDate} → ${dataDate}`,
    ].filter((part) => part !== null),
  sameNumbers: '版本号与数据日期未变，内容有改动。',
  join: '；',
  end: '。',
  how: '换用时本页重新打开，停在原处；别的窗口照旧。',
  loses: '浏览器没有留存本机内容：短名单、备注、情景或自编故事会丢，请先存为文件。',
  take: '换用新版本',
  later: '以后再说',
  taking: '正在换用……',
  failed: '没有换成。关掉图谱的全部窗口再打开，即为新版本。',
  release: ({ version, dataDate }: Release) => `版本 ${version}。数据表最后改于 ${dataDate}。`,
  offline: {
    unasked: '地图画好后存到本机，供断网时打开。',
    unoffered: '',
    preparing: '正在存到本机，供断网时打开。',
    ready: '已存到本机，断网也能打开全部内容。',
    failed: '没能存到本机，断网时打不开。要离线使用，请用单文件版。',
  } satisfies Record<OfflineStatus, string>,
  waiting: '新版本已备好，尚未换用。',
};

export type UpdateWords = typeof zh;

const en: UpdateWords = {
  label: 'New version',
  ready: 'A new version is ready.',
  changes: ({ version, dataDate }, now) =>
    [
      version === now.version ? null : `Program ${now.version} → ${version}`,
      dataDate === now.dataDate ? null : `data ${now.dataDate} → ${dataDate}`,
    ].filter((part) => part !== null),
  sameNumbers: 'Version number and date of the data are the same; contents differ.',
  join: '; ',
  end: '.',
  how: 'This page opens anew where it stands. Other windows stay as they are.',
  loses:
    'The browser keeps nothing on this device: shortlist, notes, scenario or own stories would be lost. Save them as files first.',
  take: 'Take the new version',
  later: 'Later',
  taking: 'Taking it…',
  failed: 'It was not taken. Close all windows of the atlas and open it again: that is the new version.',
  release: ({ version, dataDate }) => `Version ${version}. Tables last changed on ${dataDate}.`,
  offline: {
    unasked: 'Once the map is drawn, all is kept on this device, to be opened without a network.',
    unoffered: '',
    preparing: 'Being kept on this device, to be opened without a network.',
    ready: 'Kept on this device: all of it opens without a network.',
    failed:
      'It could not be kept on this device and does not open without a network. Use the one-file edition for that.',
  },
  waiting: 'A new version is ready and has not been taken.',
};

const TABLES: Readonly<Record<Lang, UpdateWords>> = { zh, en };

/** The words on versions of the atlas and on what is kept of it on this device, in a language. */
export function updateWords(lang: Lang): UpdateWords {
  return TABLES[lang];
}
