import type { Lang } from '../model/localized.ts';

const zh = {
  yielded: (seconds: number) => `可点选区域、缩放地图；${seconds} 秒没有操作就接着播放`,
  bar: '自由查看',
  goOn: '接着播放',
  previous: '上一步',
  next: '下一步',
  otherLang: 'English',
  holding: (seconds: number) => `继续按住，到 ${seconds} 秒结束循环播放`,
  title: '循环播放',
  what: (seconds: number) =>
    `无人值守时，按各步停留时间一步接一步，循环播放；观众触摸后可自由查看地图，${seconds} 秒没有操作就接着播放。`,
  howToEnd: (seconds: number) =>
    `结束：按住 Esc ${seconds} 秒，或按住屏幕左上角 ${seconds} 秒。其他按键、右键菜单和链接不起作用。`,
  advice: '连日展出时，另请关闭系统的休眠、屏保和更新提示，并用浏览器的展台模式（--kiosk）打开，全屏就不会被退出。',
  start: (story: string) => `循环播放「${story}」`,
  none: '选一个演示后，可在这里开始循环播放。',
};

/** The words of a kiosk. */
export type KioskWords = typeof zh;

const en: KioskWords = {
  yielded: (seconds) => `Choose regions, zoom the map; ${seconds} seconds after the last touch the loop goes on`,
  bar: 'Exploring',
  goOn: 'Continue the loop',
  previous: 'Previous step',
  next: 'Next step',
  otherLang: '中文',
  holding: (seconds) => `Keep holding: after ${seconds} seconds the loop ends`,
  title: 'Kiosk',
  what: (seconds) =>
    `Unattended, the steps follow one another by their dwell times, round and round. After a touch the map can be explored; ${seconds} seconds after the last touch the loop goes on.`,
  howToEnd: (seconds) =>
    `To end it, hold Esc for ${seconds} seconds, or press the upper left corner of the screen for ${seconds} seconds. Other keys, the context menu and links do nothing.`,
  advice:
    'For days on end, also switch off sleep, screen saver and update notices of the system, and open the page in the browser’s kiosk mode (--kiosk), so that full screen cannot be left.',
  start: (story) => `Run “${story}” as a kiosk`,
  none: 'Choose a story, and its kiosk can be started here.',
};

/** The words of a kiosk in a language. */
export function kioskWords(lang: Lang): KioskWords {
  return lang === 'zh' ? zh : en;
}
