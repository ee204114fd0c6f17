import { describe, expect, it } from 'vitest';
import { LINES, type LineId } from '../../../src/talk/preflight/line.ts';
import { preflightLines } from '../../../src/talk/preflight/preflightLines.ts';
import { preflightText } from '../../../src/talk/preflight/preflightText.ts';
import type { Preflown, Readings } from '../../../src/talk/preflight/readings.ts';
import type { ToldStory } from '../../../src/talk/preflight/storyLine.ts';

const FINE: Readings = {
  fonts: { serif: true, chinese: true, sans: 'Microsoft YaHei' },
  screens: { extended: true, width: 1920, height: 1080, ratio: 1 },
  storage: { writable: true, freeBytes: 2_500_000_000 },
  fullScreen: 'allowed',
  awake: 'held',
  network: { from: 'file', kept: false, others: new Map() },
  lessMotion: false,
  at: Date.UTC(2026, 10, 26),
  power: { charging: true, level: 0.8 },
  version: '0.1.0 · 2026-11-26',
};
const STORIES: readonly ToldStory[] = [{ title: '五步开场', steps: 5, gaps: [] }];

function flown(readings: Partial<Readings> = {}, rest: Partial<Preflown> = {}): Preflown {
  return {
    readings: { ...FINE, ...readings },
    map: { kind: 'live', software: false },
    screens: 'unasked',
    window: 'allowed',
    ...rest,
  };
}

function lineOf(id: LineId, of: Preflown, stories: readonly ToldStory[] | null = STORIES) {
  return preflightLines(of, stories, 'zh').find((line) => line.id === id);
}

describe('preflightLines', () => {
  it('has all lines in their order, and finds nothing on a good laptop', () => {
    const lines = preflightLines(flown(), STORIES, 'en');
    expect(lines.map(({ id }) => id)).toEqual([...LINES]);
    expect(lines.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
  });

  it('says of everything that is not fine what to do', () => {
    const bad = flown(
      {
        fonts: { serif: false, chinese: false, sans: null },
        screens: { extended: null, width: 1024, height: 600, ratio: 0.67 },
        storage: { writable: false, freeBytes: null },
        fullScreen: 'refused',
        awake: 'refused',
        network: { from: 'server', kept: false, others: new Map([['cdn.example', 3]]) },
        at: 0,
        power: { charging: false, level: 0.2 },
      },
      { map: { kind: 'plate', why: 'no-webgl' }, window: 'refused' },
    );
    for (const lang of ['zh', 'en'] as const) {
      const lines = preflightLines(bad, null, lang).filter(({ id }) => id !== 'motion' && id !== 'version');
      for (const line of lines) {
        expect(line.verdict, line.id).not.toBe('good');
        expect(line.todo, line.id).toBeTruthy();
      }
    }
    expect(lineOf('network', bad)?.found).toContain('cdn.example（3 次）');
    expect(lineOf('fonts', bad)).toMatchObject({ verdict: 'bad' });
  });

  it('tells software from a graphics card, and what the map died of from a choice', () => {
    expect(lineOf('map', flown({}, { map: { kind: 'live', software: true } }))?.found).toContain('处理器');
    expect(lineOf('map', flown({}, { map: { kind: 'plate', why: 'context' } }))?.found).toContain('中断');
    expect(lineOf('map', flown({}, { map: { kind: 'plate', why: 'chosen' } }))?.found).toContain('改用');
    expect(lineOf('map', flown({}, { map: { kind: 'waiting' } }))?.verdict).toBe('untold');
  });

  it('lists the screens the browser tells of', () => {
    const screens = [
      { label: 'HDMI-1', width: 3840, height: 2160 },
      { label: '', width: 1366, height: 768 },
    ];
    const line = lineOf('screens', flown({}, { screens }));
    expect(line?.list).toEqual(['HDMI-1：3840×2160', '屏幕：1366×768']);
    expect(line).toMatchObject({ verdict: 'good', todo: null });
  });

  it('asks for the one file where all comes from a server that may be out of reach', () => {
    const network = { from: 'server', kept: false, others: new Map<string, number>() } as const;
    expect(lineOf('network', flown({ network }))).toMatchObject({ verdict: 'watch' });
    expect(lineOf('network', flown({ network: { ...network, kept: true } }))).toMatchObject({ verdict: 'good' });
  });

  it('lists what stories lack, and counts the rest', () => {
    const gap = (step: number) => ({ step, kind: 'untranslated', lang: 'en' }) as const;
    const gaps = Array.from({ length: 10 }, (_, at) => gap(at + 1));
    const line = lineOf('story', flown(), [{ title: '长', steps: 10, gaps }]);
    expect(line?.found).toContain('10 处');
    expect(line?.list[0]).toBe('「长」第 1 步：缺英文');
    expect(line?.list.at(-1)).toBe('另有 2 处');
  });

  it('reads as plain text too', () => {
    const text = preflightText(preflightLines(flown({ fullScreen: 'refused' }), STORIES, 'en'), 'en');
    expect(text).toContain('[Fine] Clock: This laptop says it is 26 November 2026');
    expect(text).toMatch(/\[Watch] Full screen: .*\n {4}What to do: Use the browser/);
  });
});
