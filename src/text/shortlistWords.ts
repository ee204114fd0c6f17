import type { Lang } from '../model/localized.ts';

const zh = {
  title: '清单',
  count: (count: number) => `${count} 项`,
  empty: (most: number) =>
    `清单是空的。区域、市县、企业和地点的面板顶部，以及排序的每一行，都有一颗星：点它即加入，最多 ${most} 项。`,
  orderNote: '次序由你定，不是名次。拖动手柄，或用上移、下移。',
  loading: '正在读取清单程序。',
  unloaded: '清单程序没能载入；清单仍在链接里。',
  retry: '重试',
  kind: { region: '区域集群', city: '地级市', county: '区县' },
  gone: '图谱里没有它，或地点的文件未能读取。',
  inRegion: (region: string) => `在${region}`,
  outside: '九区之外，不排名',
  rank: (rank: number) => `第\u00a0${rank}\u00a0名`,
  rankRange: (rank: number, best: number, worst: number) =>
    `第\u00a0${rank}\u00a0名（可为第\u00a0${best}—${worst}\u00a0名）`,
  score: (score: string) => `${score}\u00a0分`,
  ofRegion: (region: string, rank: string, score: string) => `所在的${region}：${rank}，${score}`,
  noRank: '未排名：没有起作用的权重',
  away: (km: string) => `距参考点 ${km}（直线）`,
  awayUnknown: '位置未知，不算到参考点的距离',
  awayNote: '距离自驻地（区域取最近的，区县用所属地市的）或所落的点。',
  note: (name: string) => `备注：${name}`,
  noteHint: '写备注',
  fromLink: '来自链接，还没有存到本机',
  linkSays: (text: string) => `链接里的备注：${text}`,
  up: (name: string) => `上移：${name}`,
  down: (name: string) => `下移：${name}`,
  remove: (name: string) => `移出清单：${name}`,
  grip: (name: string) => `拖动：${name}`,
  sortable: '可排序',
  dragHelp: '按空格拿起，用上下方向键移动，再按空格放下，按 Esc 放弃。',
  picked: (name: string, place: number, count: number) => `拿起${name}，在第 ${place} 位，共 ${count} 项`,
  moved: (name: string, place: number, count: number) => `${name}移到第 ${place} 位，共 ${count} 项`,
  dropped: (name: string, place: number, count: number) => `${name}放在第 ${place} 位，共 ${count} 项`,
  dragOff: (name: string, place: number) => `放弃移动，${name}回到第 ${place} 位`,
  notices: '清单的提示',
  aside: (count: number, names: string) =>
    `这份清单来自链接。本机另有一份，${count} 项：${names}。决定之前，本机的不动。`,
  asideUse: (count: number) => `用本机清单（${count} 项）`,
  asideJoin: '接在这份之后',
  asideDrop: '只留这份',
  leftOut: (count: number, names: string) => `本机存的清单里有 ${count} 处认不出，已略去：${names}。其余照常。`,
  linkNotes: (count: number) => `链接带来 ${count} 条备注，还没有存到本机。`,
  linkNotesKeep: '存到本机',
  linkNotesDrop: '不要这些备注',
  kept: '改动与备注随时存到本机。链接只带清单；要带备注，勾选“连同备注”。',
  refused: '浏览器不让存（隐私窗口，或从文件打开）：清单只在链接里，备注关闭页面即失。',
  copy: '复制清单链接',
  copied: '已复制',
  withNotes: (count: number) => `连同备注（${count} 条）`,
  tooLong: (count: number, names: string) => `链接放不下全部备注，略去 ${count} 条：${names}。`,
  copyFailed: '浏览器不许复制，链接已选中，请自行复制',
  link: '清单链接',
};

export type ShortlistWords = typeof zh;

const en: ShortlistWords = {
  title: 'Shortlist',
  count: (count) => (count === 1 ? '1 item' : `${count} items`),
  empty: (most) =>
    `Nothing is on the shortlist. There is a star at the head of the panel of every region, city, county, enterprise and site, and on each row of the ranking: it puts them here, up to ${most}.`,
  orderNote: 'The order is yours and no ranking. Drag by the handle, or use up and down.',
  loading: 'Reading the shortlist.',
  unloaded: 'The program of the shortlist did not load; the shortlist is still in the link.',
  retry: 'Try again',
  kind: { region: 'Regional cluster', city: 'City', county: 'County or district' },
  gone: 'The atlas does not have it, or the file of the sites could not be read.',
  inRegion: (region) => `in ${region}`,
  outside: 'outside the nine, not ranked',
  rank: (rank) => `rank\u00a0${rank}`,
  rankRange: (rank, best, worst) => `rank ${rank} (can be ${best}–${worst})`,
  score: (score) => `score\u00a0${score}`,
  ofRegion: (region, rank, score) => `its region ${region}: ${rank}, ${score}`,
  noRank: 'not ranked: no weight counts',
  away: (km) => `${km} from the reference point (straight line)`,
  awayUnknown: 'position not known, so no distance to the reference point',
  awayNote:
    'Distances run from the seat (of a region the nearest, of a county that of its city) or from where a place stands.',
  note: (name) => `Note: ${name}`,
  noteHint: 'Write a note',
  fromLink: 'From the link, not kept on this device yet',
  linkSays: (text) => `Note in the link: ${text}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  remove: (name) => `Take off the shortlist: ${name}`,
  grip: (name) => `Drag: ${name}`,
  sortable: 'sortable',
  dragHelp: 'Space picks it up, the up and down arrows move it, Space again puts it down, Esc leaves it where it was.',
  picked: (name, place, count) => `Picked up ${name}, place ${place} of ${count}`,
  moved: (name, place, count) => `${name} moved to place ${place} of ${count}`,
  dropped: (name, place, count) => `${name} put down at place ${place} of ${count}`,
  dragOff: (name, place) => `Not moved: ${name} is back at place ${place}`,
  notices: 'Notes on the shortlist',
  aside: (count, names) =>
    `This shortlist came with the link. This device keeps another, of ${count}: ${names}. It stays as it is until you decide.`,
  asideUse: (count) => `Use the one kept here (${count})`,
  asideJoin: 'Put it after this one',
  asideDrop: 'Keep only this one',
  leftOut: (count, names) =>
    `${count} ${count === 1 ? 'part' : 'parts'} of what this device keeps of the shortlist could not be read and ${count === 1 ? 'was' : 'were'} left out: ${names}. The rest stands.`,
  linkNotes: (count) =>
    count === 1
      ? 'The link brought a note, which is not kept on this device yet.'
      : `The link brought ${count} notes, which are not kept on this device yet.`,
  linkNotesKeep: 'Keep on this device',
  linkNotesDrop: 'Put these notes away',
  kept: 'Changes and notes are kept on this device as you make them. A link holds the list alone, unless you include the notes.',
  refused:
    'The browser keeps nothing (a private window, or a page opened from a file): the shortlist is in the link alone, and notes go when the page is closed.',
  copy: 'Copy link to the shortlist',
  copied: 'Copied',
  withNotes: (count) => `Include notes (${count})`,
  tooLong: (count, names) => `The link has no room for all notes; left out: ${names} (${count}).`,
  copyFailed: 'The browser refused to copy: the link is selected, copy it by hand',
  link: 'Link to the shortlist',
};

const TABLES: Readonly<Record<Lang, ShortlistWords>> = { zh, en };

/** The words of the shortlist, which come with its code. */
export function shortlistWords(lang: Lang): ShortlistWords {
  return TABLES[lang];
}
