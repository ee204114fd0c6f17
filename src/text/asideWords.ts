import type { Lang } from '../model/localized.ts';

/** The words beside the table of a comparison: distances, and how to read it. */
export interface AsideWords {
  readonly hubs: string;
  readonly hub: string;
  readonly fromSeats: string;
  readonly nearest: string;
  readonly noSeat: string;
  readonly hubNote: string;
  readonly fewerHubs: string;
  readonly allHubs: (count: number) => string;
  readonly mutual: string;
  readonly mutualAside: string;
  readonly mutualNote: string;
  readonly seats: string;
  readonly border: string;
  readonly adjacent: string;
  readonly overlap: string;
  readonly sameSeat: string;
  readonly overlapNote: string;
  readonly unknown: string;
  readonly alone: string;
  readonly reading: string;
  readonly solid: string;
  readonly hollow: string;
  readonly openEnd: string;
  readonly underline: string;
  readonly straight: string;
  readonly scenario: string;
  readonly source: (edition: string, items: string) => string;
  readonly otherSources: string;
  readonly boundaries: string;
  readonly openSources: string;
}

const TABLES: Readonly<Record<Lang, AsideWords>> = {
  zh: {
    hubs: '到枢纽的直线距离',
    hub: '枢纽',
    fromSeats: '自最近驻地',
    nearest: '最近',
    noSeat: '没有地市，量不出距离',
    hubNote: '车站、机场、港口各列离所比区域最近者。',
    fewerHubs: '收起',
    allHubs: (count) => `全部 ${count} 处枢纽`,
    mutual: '彼此距离',
    mutualAside: '直线',
    mutualNote: '上行：最近的两处驻地之间。下行：边界最近处之间，含岛屿。',
    seats: '驻地之间',
    border: '边界之间',
    adjacent: '相邻',
    overlap: '重叠',
    sameSeat: '同驻地',
    overlapNote: '重叠：两列含同一地市。',
    unknown: '未知',
    alone: '只有一列，没有彼此距离。',
    reading: '读法',
    solid: '实心：原文列为重点发展。',
    hollow: '空心：列为资源或既有优势。',
    openEnd: '条形以 » 收尾：原文只给下限。',
    underline: '下划线：所比之中最近。',
    straight: '距离为椭球面直线（大地线），自地市驻地，取整公里。',
    scenario: '标（情景）的数是所设情景的，不是原文的。',
    source: (edition, items) => `来源：行动计划（${edition}）${items}。`,
    otherSources: '面积、人口、驻地与枢纽另有来源。',
    boundaries: '边界经概化，仅示意。审图号位置在图上。',
    openSources: '看来源',
  },
  en: {
    hubs: 'Straight-line distance to hubs',
    hub: 'Hub',
    fromSeats: 'from the nearest seat',
    nearest: 'nearest',
    noSeat: 'No city, so no distance',
    hubNote: 'Stations, airports and ports nearest to any of the compared.',
    fewerHubs: 'Show fewer',
    allHubs: (count) => `All ${count} hubs`,
    mutual: 'Distances between them',
    mutualAside: 'straight line',
    mutualNote: 'Upper line: between the two nearest seats. Lower line: between the nearest borders, islands included.',
    seats: 'between seats',
    border: 'between borders',
    adjacent: 'adjacent',
    overlap: 'overlap',
    sameSeat: 'same seat',
    overlapNote: 'Overlap: both columns hold the same city.',
    unknown: 'unknown',
    alone: 'There is one column, so no distance between any.',
    reading: 'How to read this',
    solid: 'Solid: named as a development focus.',
    hollow: 'Hollow: named as a resource or an existing strength.',
    openEnd: 'A bar that ends in »: the plan states a floor only.',
    underline: 'Underlined: nearest of the compared.',
    straight: 'Distances are geodesics on the ellipsoid from the cities’ seats, in whole km.',
    scenario: 'Numbers marked (scenario) are those of the scenario, not of the plan.',
    source: (edition, items) => `Source: action plan (${edition}), ${items}.`,
    otherSources: 'Areas, population, seats and hubs have sources of their own.',
    boundaries: 'Boundaries are generalised and indicative. The place for the approval number is on the map.',
    openSources: 'See sources',
  },
};

/** The words beside the table of a comparison in a language. */
export function asideWords(lang: Lang): AsideWords {
  return TABLES[lang];
}
