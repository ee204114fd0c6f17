import type { Lang } from '../model/localized.ts';

const zh = {
  title: '分享',
  link: '链接',
  linkLabel: '此刻所见的链接',
  copy: '复制链接',
  copied: '已复制',
  copyFailed: '浏览器不许复制，文字已选中，请自行复制。',
  notServed: '本页是从文件或本机打开的，这里的地址别人打不开。图谱另有网址的，写在下面，链接按它生成。',
  address: '图谱的网址',
  addressHint: 'example.org/atlas/',
  addressBad: '这不是网址。请写 https:// 开头的地址，例如放图谱的文件夹。',
  code: '二维码',
  codeLabel: '链接的二维码',
  codeLong: '链接太长，成不了好扫的二维码。少选几处，或改用复制的链接。',
  holds: '链接里有',
  holdsNot: '链接里没有',
  held: ['视图与所选、所比的地方', '着色、筛选、图层与镜头', '选址条件与短名单（名称，不含备注）', '语言与主题'],
  notHeld: ['备注：在选址的短名单里可以附上', '情景：在对比的情景库里可以附上，或存为文件', '自编故事：存为文件'],
  ownStory: '正在看的是自编故事，只在本机；别人用这个链接打不开它。请把故事存为文件。',
  embed: '嵌入网页',
  embedNote: '放进网页的 HTML。图谱所在的服务器须允许被嵌入（frame-ancestors）。',
  embedTitle: '粤材图 · 广东先进材料集群图谱',
  embedLabel: '嵌入代码',
  copyEmbed: '复制嵌入代码',
  size: '大小',
  sizes: { wide: '整栏宽 × 640', large: '960 × 640', small: '640 × 480' },
  lang: '语言',
  langs: { zh: '中文', en: 'English' },
  noTalk: '演示不能嵌入，嵌入的是这一步所示的图。',
};

export type ShareWords = typeof zh;

const en: ShareWords = {
  title: 'Share',
  link: 'Link',
  linkLabel: 'Link to what is seen now',
  copy: 'Copy link',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; the text is selected, copy it by hand.',
  notServed:
    'This page was opened from a file or from this machine: others cannot open its address. Where the atlas has an address on the web, write it below and the link is made with it.',
  address: 'Address of the atlas',
  addressHint: 'example.org/atlas/',
  addressBad: 'This is no web address. Write one that begins with https://, such as the folder of the atlas.',
  code: 'QR code',
  codeLabel: 'QR code of the link',
  codeLong: 'The link is too long for a code that scans well. Select fewer places, or copy the link.',
  holds: 'In the link',
  holdsNot: 'Not in the link',
  held: [
    'the view, and the places selected or compared',
    'colours, filters, layers and camera',
    'what the site finder is asked, and the shortlist (names, no notes)',
    'language and theme',
  ],
  notHeld: [
    'notes: the shortlist of the site finder can add them',
    'a scenario: the saved scenarios of the comparison can add it, or save it as a file',
    'own stories: save them as a file',
  ],
  ownStory:
    'This is a story of your own, kept on this device: others cannot open it by this link. Save the story as a file.',
  embed: 'Embed in a page',
  embedNote: 'HTML for another page. The server of the atlas has to allow embedding (frame-ancestors).',
  embedTitle: 'Yuecai Atlas: clusters of advanced materials in Guangdong',
  embedLabel: 'Embed code',
  copyEmbed: 'Copy embed code',
  size: 'Size',
  sizes: { wide: 'Full width × 640', large: '960 × 640', small: '640 × 480' },
  lang: 'Language',
  langs: { zh: '中文', en: 'English' },
  noTalk: 'A talk cannot be embedded; the map of this step is.',
};

const TABLES: Readonly<Record<Lang, ShareWords>> = { zh, en };

/** The words of sharing and embedding, in a language. */
export function shareWords(lang: Lang): ShareWords {
  return TABLES[lang];
}
