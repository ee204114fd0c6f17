import type { EntryGroup, EntryKind, FigureTopic, Screen } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';

type Term = Readonly<Record<Lang, string>>;

/** Terms of the sources page, in both languages. Apart from the other terms: the page is fetched when it is opened. */
export const ENTRY_TERMS: {
  readonly kind: Readonly<Record<EntryKind, Term>>;
  readonly screen: Readonly<Record<Screen, Term>>;
  readonly group: Readonly<Record<EntryGroup, Term>>;
  readonly topic: Readonly<Record<FigureTopic, Term>>;
} = {
  kind: {
    figure: { zh: '数字', en: 'Figures' },
    name: { zh: '名称与表述', en: 'Names and statements' },
    position: { zh: '位置', en: 'Positions' },
  },
  screen: {
    province: { zh: '全省', en: 'Province' },
    table: { zh: '九区列表', en: 'Table of the nine' },
    region: { zh: '区域面板', en: 'Region panel' },
    city: { zh: '市县面板', en: 'City and county panels' },
    place: { zh: '地点卡片与列表', en: 'Place cards and lists' },
    department: { zh: '部门', en: 'Departments' },
    map: { zh: '地图', en: 'Map' },
    legend: { zh: '图例与筛选', en: 'Legend and filters' },
  },
  group: {
    'province-figures': { zh: '全省的数字', en: 'Figures of the province' },
    'region-figures': { zh: '九区的数字', en: 'Figures of the nine regions' },
    'city-figures': { zh: '地市的数字', en: 'Figures of cities' },
    'product-figures': { zh: '产品产量', en: 'Product outputs' },
    'site-figures': { zh: '厂点产能', en: 'Capacities of works' },
    'region-distances': { zh: '距离：自区域', en: 'Distances from regions' },
    'city-distances': { zh: '距离：自地市', en: 'Distances from cities' },
    'place-distances': { zh: '距离：自地点', en: 'Distances from places' },
    regions: { zh: '区域与集群', en: 'Regions and clusters' },
    coverages: { zh: '目标范围', en: 'What targets cover' },
    materials: { zh: '材料', en: 'Materials' },
    families: { zh: '材料族', en: 'Families of materials' },
    enterprises: { zh: '企业', en: 'Enterprises' },
    sites: { zh: '地点', en: 'Sites' },
    departments: { zh: '部门', en: 'Departments' },
    measures: { zh: '任务、工程与保障', en: 'Tasks, projects and safeguards' },
    products: { zh: '产品', en: 'Products' },
    statements: { zh: '表述', en: 'Statements' },
    cities: { zh: '地市', en: 'Cities' },
    counties: { zh: '区县', en: 'Counties' },
    'city-positions': { zh: '地市驻地的位置', en: 'Positions of city seats' },
    'enterprise-positions': { zh: '企业的位置', en: 'Positions of enterprises' },
    'site-positions': { zh: '地点的位置', en: 'Positions of sites' },
    counts: { zh: '计数', en: 'Counts' },
    scales: { zh: '图例的界线与示例', en: 'Breaks and samples of the legend' },
  },
  topic: {
    revenue: { zh: '主营业务收入', en: 'revenue' },
    'value-added': { zh: '增加值', en: 'value added' },
    'industry-share': { zh: '占全省工业主营业务的比重', en: 'share of the province’s industrial main business' },
    'revenue-target': { zh: '主营业务收入目标', en: 'revenue target' },
    'value-added-target': { zh: '增加值目标', en: 'value-added target' },
    'cluster-count-target': { zh: '产业集群个数目标', en: 'target for the number of clusters' },
    'rd-share-target': {
      zh: '重点龙头企业科技投入占比目标',
      en: 'target for science and technology spending, share of revenue',
    },
    'target-sum': { zh: '九区目标相加', en: 'targets of the nine added up' },
    'target-gap': { zh: '全省目标与九区之和的差', en: 'province’s target less the sum of the nine' },
    'target-share': { zh: '与全省目标之比', en: 'ratio to the province’s target' },
    intensity: { zh: '目标强度', en: 'target per km²' },
    area: { zh: '土地面积', en: 'land area' },
    population: { zh: '常住人口', en: 'residents' },
    'material-count': { zh: '点名材料种数', en: 'number of named materials' },
    output: { zh: '产量', en: 'output' },
    'national-share': { zh: '占全国产量的比重', en: 'share of the nation’s output' },
    'national-rank': { zh: '产量的全国位次', en: 'national rank by output' },
    capacity: { zh: '产能', en: 'capacity' },
    distance: { zh: '直线距离', en: 'straight-line distance' },
    'sector-count': { zh: '点名材料所属的类别数', en: 'number of sectors of the named materials' },
    'region-count': { zh: '区域数', en: 'number of regions' },
    'like-regions': { zh: '点名同类的其他区域数', en: 'number of other regions that name the like' },
    'city-count': { zh: '未列集群的地市数', en: 'number of cities without a cluster' },
    'place-count': { zh: '地点数', en: 'number of places' },
    'unplaced-count': { zh: '不落点的地点数', en: 'number of places without a position' },
    'lead-count': { zh: '牵头项数', en: 'number of measures led' },
    'participation-count': { zh: '参加项数', en: 'number of measures taken part in' },
    'class-break': { zh: '分级界线', en: 'class break' },
    'circle-sample': { zh: '图例的圆', en: 'circle of the legend' },
    other: { zh: '数字', en: 'figure' },
  },
};
