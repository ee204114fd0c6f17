import type { Lang } from '../../model/localized.ts';
import { preflightWords } from '../../text/preflightWords.ts';
import type { PreflightWords } from '../../text/preflightZh.ts';
import type { Line, LineId, Verdict } from './line.ts';
import { fontLine, mapLine, ratioLine, screensLine } from './pictureLines.ts';
import type { Preflown } from './readings.ts';
import { storyLine, type ToldStory } from './storyLine.ts';

/** What the page says of a laptop, line by line. */
export function preflightLines(flown: Preflown, stories: readonly ToldStory[] | null, lang: Lang): readonly Line[] {
  const w = preflightWords(lang);
  const { version } = flown.readings;
  return [
    mapLine(flown.map, w),
    fontLine(flown.readings.fonts, w),
    screensLine(flown.readings.screens, flown.screens, w),
    ratioLine(flown.readings.screens, w),
    fullScreenLine(flown, w),
    windowLine(flown, w),
    awakeLine(flown, w),
    powerLine(flown, w),
    storageLine(flown, w),
    storyLine(stories, lang),
    networkLine(flown, w),
    line('motion', 'good', flown.readings.lessMotion ? w.motion.less : w.motion.full),
    clockLine(flown, w, lang),
    ...(version === null ? [] : [line('version', 'good', w.version(version))]),
  ];
}

function line(id: LineId, verdict: Verdict, found: string, todo: string | null = null): Line {
  return { id, verdict, found, todo, list: [] };
}

function fullScreenLine({ readings: { fullScreen } }: Preflown, w: PreflightWords): Line {
  return fullScreen === 'refused'
    ? line('fullScreen', 'watch', w.fullScreen.refused, w.fullScreenTodo)
    : line('fullScreen', 'good', w.fullScreen[fullScreen]);
}

function windowLine({ window }: Preflown, w: PreflightWords): Line {
  if (window === 'allowed') return line('window', 'good', w.window.allowed);
  return line('window', window === 'unasked' ? 'untold' : 'watch', w.window[window], w.windowTodo[window]);
}

function awakeLine({ readings: { awake } }: Preflown, w: PreflightWords): Line {
  return awake === 'held'
    ? line('awake', 'good', w.awake.held)
    : line('awake', awake === 'unasked' ? 'untold' : 'watch', w.awake[awake], w.awakeTodo);
}

function powerLine({ readings: { power } }: Preflown, w: PreflightWords): Line {
  if (power === null) return line('power', 'untold', w.powerUnknown, w.powerTodo.unknown);
  const found = w.power(power.charging, Math.round(power.level * 100));
  return power.charging ? line('power', 'good', found) : line('power', 'watch', found, w.powerTodo.battery);
}

function storageLine({ readings: { storage } }: Preflown, w: PreflightWords): Line {
  if (!storage.writable) return line('storage', 'watch', w.storage.no, w.storageTodo);
  const free = storage.freeBytes === null ? [] : [w.storage.free(String(Math.floor(storage.freeBytes / 1_000_000)))];
  return line('storage', 'good', [w.storage.yes, ...free].join(w.join) + w.stop);
}

function networkLine({ readings: { network } }: Preflown, w: PreflightWords): Line {
  if (network.others.size > 0) {
    const hosts = [...network.others].map(([host, count]) => w.network.times(host, count));
    return line('network', 'bad', w.network.others(hosts.join(w.join)), w.networkTodo.others);
  }
  if (network.from === 'file') return line('network', 'good', w.network.file);
  if (network.kept) return line('network', 'good', w.network.kept);
  return line('network', 'watch', w.network.server, w.networkTodo.server);
}

function clockLine({ readings: { at } }: Preflown, w: PreflightWords, lang: Lang): Line {
  const when = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const isWrong = at < FIRST_DAY;
  return line('clock', isWrong ? 'bad' : 'good', w.clock(when), isWrong ? w.clockTodo.wrong : w.clockTodo.check);
}

/** Before this the atlas was not there: a clock that says so was never set. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };
