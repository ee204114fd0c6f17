import type { Lang } from '../model/localized.ts';

type Point = 'N' | 'NE' | 'E' | 'SE' | 'S' | 'SW' | 'W' | 'NW';

const zh = {
  title: (name: string) => `${name}周边`,
  spot: '所选的点',
  within: (km: string) => `${km} 内`,
  noReference:
    '还没有参考点。在“参考点”里输入地名或经纬度，或在地图上点一下；区域、市县、企业和地点的面板上也有“周边”。',
  noPosition: (name: string) => `${name}的位置未知，列不出周边。换一个参考点。`,
  noRadius: '半径为 0，没有范围可列；各类只写最近的一处。把半径调大即列出。',
  rule: '距离为直线（大地线）；位置有误差的写成范围，真实距离在其中。方位以参考点为中心。',
  places: '企业与地点',
  hubs: '港口、机场与铁路客站',
  materials: '点名的材料',
  scope: '只列图谱收录的，不是全部。',
  count: (count: number) => `${count} 处`,
  regions: (count: number) => `${count} 区`,
  rest: (count: number) => `其余 ${count} 处`,
  perhaps: '或在圈外',
  perhapsRule: '“或在圈外”：所写的范围跨过半径。',
  noneWithin: (km: string) => `${km} 内没有收录的。最近：`,
  noneNearest: '最近：',
  nonePlaced: (count: number) => `收录的 ${count} 处都没有可核对的位置，不知远近。`,
  noneRecorded: '图谱未收录这一类。',
  directions: { N: '北', NE: '东北', E: '东', SE: '东南', S: '南', SW: '西南', W: '西', NW: '西北' } satisfies Record<
    Point,
    string
  >,
  noDirection: '方位不定',
  unplaced: '同市，位置未知',
  unplacedNote: '只知在同一地市，不知在不在圈内。',
  here: '参考点在此区',
  seatRule: '自参考点到区域最近的驻地。材料按区域点名，不在某一点。',
  strength: '（资源或既有优势）',
  noRegion: (km: string) => `${km} 内没有九区的驻地。最近：`,
  complement: (home: string) => `${home}未点名、邻区点名的材料`,
  openComplement: '邻区点名的材料',
  nearestHome: (home: string) => `参考点不在九区之内，以驻地最近的${home}为准。`,
  ofNeeds: '只看所需材料。',
  ofAll: '看全部材料族；在表单里选所需材料，则只看所选。',
  order: '每族取一区：先取列为重点发展的，再取驻地最近的。地图上的细线连到各区驻地。',
  open: (home: string, families: string) =>
    `${home}的材料用自有分类，口径不同：是否包括${families}无从判定，不作未点名。`,
  openAll: (home: string) =>
    `${home}的材料用自有分类，口径不同，与各材料族无法逐一对照，不列未点名的。选出所需材料，可看邻区谁点名。`,
  nothingNeeded: (home: string) => `所需材料${home}都点名了。`,
  notAbsent: '“未点名”指行动计划没有写，不等于当地没有。',
};

export type NearWords = typeof zh;

const en: NearWords = {
  title: (name) => `Around ${name}`,
  spot: 'the point chosen',
  within: (km) => `within ${km}`,
  noReference:
    'There is no reference point yet. Type a name or coordinates under “Reference point”, or click the map; the panels of regions, cities, counties, enterprises and sites have “Nearby” too.',
  noPosition: (name) =>
    `The position of ${name} is not known, so nothing can be listed around it. Choose another reference point.`,
  noRadius:
    'The radius is 0, so nothing lies within it; only the nearest of each kind is given. A larger radius lists more.',
  rule: 'Distances are straight lines (geodesics); where positions are uncertain they are ranges that hold the true one. Directions are as seen from the reference point.',
  places: 'Enterprises and sites',
  hubs: 'Ports, airports and rail stations',
  materials: 'Named materials',
  scope: 'Only what the atlas has recorded, not all there is.',
  count: (count) => String(count),
  regions: (count) => (count === 1 ? '1 region' : `${count} regions`),
  rest: (count) => `${count} more`,
  perhaps: 'perhaps outside',
  perhapsRule: '“Perhaps outside”: the range crosses the radius.',
  noneWithin: (km) => `None recorded within ${km}. Nearest: `,
  noneNearest: 'Nearest: ',
  nonePlaced: (count) => `The positions of all ${count} recorded are not known, so neither is how far they are.`,
  noneRecorded: 'The atlas has recorded none.',
  directions: {
    N: 'north',
    NE: 'north-east',
    E: 'east',
    SE: 'south-east',
    S: 'south',
    SW: 'south-west',
    W: 'west',
    NW: 'north-west',
  },
  noDirection: 'direction uncertain',
  unplaced: 'Same city, position not known',
  unplacedNote: 'Known only to be in the same city: within the radius or not.',
  here: 'the reference point lies here',
  seatRule: 'To the nearest seat of the region. Materials are named for a region, not for a spot.',
  strength: ' (resource or existing strength)',
  noRegion: (km) => `No seat of the nine within ${km}. Nearest: `,
  complement: (home) => `Not named for ${home}, named nearby`,
  openComplement: 'Named nearby',
  nearestHome: (home) => `The reference point lies outside the nine: ${home}, the nearest by seat, stands for it.`,
  ofNeeds: 'Only the materials needed.',
  ofAll: 'All families of materials; choose the ones needed in the form to see only those.',
  order:
    'One region for each family: first those that name it for development, then the nearest by seat. Thin lines on the map lead to their seats.',
  open: (home, families) =>
    `${home} has groups of its own. Whether they hold the following cannot be told, so none counts as not named: ${families}.`,
  openAll: (home) =>
    `${home} has groups of its own, which do not match the families one by one, so nothing is listed as not named. Choose the materials needed to see who is named for them.`,
  nothingNeeded: (home) => `All materials needed are named for ${home}.`,
  notAbsent: '“Not named” means the plan does not write it, not that there is none.',
};

const TABLES: Readonly<Record<Lang, NearWords>> = { zh, en };

/** The words of what lies around the reference point, which come with its code. */
export function nearWords(lang: Lang): NearWords {
  return TABLES[lang];
}
