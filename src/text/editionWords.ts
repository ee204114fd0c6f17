import type { Lang } from '../model/localized.ts';
import type { EditionMetric } from '../model/otherEdition.ts';

/** The words of the part of the compare screen that sets editions of the plan side by side. */
export interface EditionWords {
  readonly heading: string;
  readonly lead: string;
  readonly caption: string;
  readonly subject: string;
  readonly mapped: string;
  readonly source: string;
  readonly province: string;
  readonly onlyOther: string;
  readonly metric: Readonly<Record<EditionMetric, string>>;
  readonly cluster: string;
  readonly members: string;
  readonly materialsTitle: string;
  readonly materials: (count: number) => string;
  /** Nothing of that edition is in the tables. */
  readonly none: string;
  /** The mapped edition has no such region. */
  readonly noRegion: string;
  readonly same: (edition: string) => string;
  readonly less: (edition: string, by: string) => string;
  readonly more: (edition: string, by: string) => string;
  readonly word: (word: string) => string;
  readonly addTitle: string;
  readonly add: (figures: string, regions: string, members: string, materials: string, guide: string) => string;
}

const TABLES: Readonly<Record<Lang, EditionWords>> = {
  zh: {
    heading: '计划的各版本',
    lead: '本图只绘一个版本。下表把同一对象在各版本中的说法并列；其他版本的数值不进入地图、检索、排名和导出。',
    caption: '全省与各区在计划各版本中的数值',
    subject: '项目',
    mapped: '所绘版本',
    source: '来源',
    province: '全省',
    onlyOther: '仅见于其他版本',
    metric: {
      'revenue-target': '营业收入目标',
      'value-added-target': '工业增加值目标',
      'cluster-count-target': '省级集群数',
      'regional-cluster-count': '区域集群数',
      'rd-share-target': '重点龙头企业科技投入占比',
      'capacity-steel': '钢材产能',
      'capacity-ultra-high-strength-steel': '超高强钢产能',
    },
    cluster: '集群名称',
    members: '所含城市',
    materialsTitle: '材料',
    materials: (count) => `${count} 项`,
    none: '未收集',
    noRegion: '此版本无此区',
    same: (edition) => `与${edition}相同`,
    less: (edition, by) => `比${edition}少 ${by}`,
    more: (edition, by) => `比${edition}多 ${by}`,
    word: (word) => `原词：${word}`,
    addTitle: '怎样补充一个版本',
    add: (figures, regions, members, materials, guide) =>
      `在 ${figures} 中加一行：edition 填版本的 id，行的 id 以它结尾，并写明来源与条目号。新的区、成员和材料各加在 ${regions}、${members} 和 ${materials} 中。npm run data 检查各表。说明见 ${guide}。`,
  },
  en: {
    heading: 'Editions of the plan',
    lead: 'The atlas maps one edition. The table sets what each edition says of the same subject side by side; figures of other editions enter no map, search, ranking or export.',
    caption: 'Figures of the province and the regions in each edition of the plan',
    subject: 'Item',
    mapped: 'Mapped here',
    source: 'Source',
    province: 'Province',
    onlyOther: 'Only in another edition',
    metric: {
      'revenue-target': 'Revenue target',
      'value-added-target': 'Value-added target',
      'cluster-count-target': 'Clusters of the province',
      'regional-cluster-count': 'Regional clusters',
      'rd-share-target': 'R&D share of key lead enterprises',
      'capacity-steel': 'Capacity for steel products',
      'capacity-ultra-high-strength-steel': 'Capacity for ultra-high-strength steel',
    },
    cluster: 'Cluster',
    members: 'Cities',
    materialsTitle: 'Materials',
    materials: (count) => (count === 1 ? '1 material' : `${count} materials`),
    none: 'Not collected here',
    noRegion: 'No such region in this edition',
    same: (edition) => `Same as the ${edition.toLowerCase()}`,
    less: (edition, by) => `${by} less than the ${edition.toLowerCase()}`,
    more: (edition, by) => `${by} more than the ${edition.toLowerCase()}`,
    word: (word) => `In words: ${word}`,
    addTitle: 'How an edition is added',
    add: (figures, regions, members, materials, guide) =>
      `Add a row to ${figures}: the edition’s id stands in the column edition and ends the row’s id; source and locator are stated. New regions, members and materials go to ${regions}, ${members} and ${materials}. npm run data checks the tables. The guide is ${guide}.`,
  },
};

/** The words about editions in a language. */
export function editionWords(lang: Lang): EditionWords {
  return TABLES[lang];
}
