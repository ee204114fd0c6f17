import type { IForbiddenRuleType } from 'dependency-cruiser';

const GROUND = ['model', 'tokens'];
const ALL_BELOW_PANELS = [
  'load',
  'analysis',
  'state',
  'cartography',
  'plate',
  'text',
  'ui',
  'output',
  'desk',
  ...GROUND,
];

/** The rooms of `src` and, for each, the other rooms it may import from (type imports count). */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  tokens: [],
  text: ['model'],
  load: ['model'],
  analysis: ['model'],
  state: ['model', 'analysis'],
  cartography: ['model', 'analysis', 'text', 'tokens'],
  plate: ['model', 'cartography', 'text', 'tokens'],
  map: ['model', 'state', 'cartography', 'text', 'tokens'],
  ui: ['text', 'tokens'],
  output: ['model', 'analysis', 'cartography', 'plate', 'text'],
  desk: ['model', 'load', 'analysis', 'text', 'ui'],
  panels: ALL_BELOW_PANELS,
  talk: ALL_BELOW_PANELS,
  app: [...ALL_BELOW_PANELS, 'map', 'panels', 'talk'],
};

/** What the build may take from `src`: it checks the tables with the page's own schema and inlines the plate and the table of the nine. */
const BUILD_MAY_IMPORT = ['model', 'load', 'analysis', 'cartography', 'plate', 'text'];

/** The one file of `src/map` and the one of `src/state` that may know React. */
const REACT_DOORS = ['src/map/MapView\\.tsx', 'src/state/hooks\\.ts'];

/** The import table as rules of dependency-cruiser. Paths are relative to the root of the repository. */
export const importRules: IForbiddenRuleType[] = [
  ...Object.entries(ROOMS).map(([room, allowed]) => roomRule(room, allowed)),
  {
    name: 'entry',
    comment: 'src/main.tsx starts the app and brings its style sheets; nothing else',
    severity: 'error',
    from: { path: '^src/main\\.tsx$' },
    to: { path: '^src/', pathNot: ['^src/app/', '\\.css$'] },
  },
  {
    name: 'build',
    comment: `data/build takes from src only ${BUILD_MAY_IMPORT.join(', ')}`,
    severity: 'error',
    from: { path: '^data/' },
    to: { path: '^src/', pathNot: `^src/(${BUILD_MAY_IMPORT.join('|')})/` },
  },
  {
    name: 'shipped-code-stands-alone',
    comment: 'src imports neither tests nor the build; the build imports no tests',
    severity: 'error',
    from: { path: '^(src|data)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'src-knows-no-build',
    comment: 'src imports nothing of data/build',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^data/' },
  },
  { name: 'cycle', comment: 'no file reaches itself', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolves', comment: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-node-in-src',
    comment: 'the page has no Node',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'shipped-packages-are-dependencies',
    comment: 'what src imports stands under "dependencies" (type packages aside)',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  packageRule('maplibre-only-in-map', '(maplibre-gl|@deck\\.gl/[^/]+|@luma\\.gl/[^/]+)', ['^src/map/', '^tests/']),
  packageRule('zustand-only-in-state', 'zustand', ['^src/state/', '^tests/']),
  packageRule('turf-only-in-analysis-and-build', '@turf/[^/]+', ['^src/analysis/', '^data/build/', '^tests/']),
  packageRule('react-only-in-views', '(@types/)?react(-dom)?', [
    '^src/(app|panels|talk|ui)/',
    ...REACT_DOORS.map((door) => `^${door}$`),
    '^tests/',
    '^vite',
  ]),
];

function roomRule(room: string, allowed: readonly string[]): IForbiddenRuleType {
  const sees = [room, ...allowed].join('|');
  return {
    name: `room-${room}`,
    comment: `src/${room} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${sees})/` },
  };
}

function packageRule(name: string, packages: string, allowedIn: string[]): IForbiddenRuleType {
  return {
    name,
    comment: `${packages} is imported only from ${allowedIn.join(', ')}`,
    severity: 'error',
    from: { pathNot: allowedIn },
    to: { path: [`(^|/)node_modules/${packages}/`, `^${packages}(/|$)`] },
  };
}
