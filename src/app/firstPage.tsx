import { renderToString } from 'react-dom/server';
import { frame } from '../cartography/frame.ts';
import { assembleAtlas } from '../load/assembleAtlas.ts';
import { parseGeoFile } from '../load/readGeoFile.ts';
import type { Atlas } from '../model/atlas.ts';
import type { GeoFile } from '../model/loadFault.ts';
import { DEFAULT_SCENE } from '../model/scene.ts';
import { atlasSource } from '../plate/atlasSource.ts';
import { outline } from '../plate/outline.ts';
import { plateMarkup } from '../plate/plateMarkup.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { App } from './App.tsx';

/**
 * The page as it stands before any script has run: the default scene, with the plate, the legend and the table of the
 * nine. The very components of the live page write it, so that nothing moves when they take over.
 *
 * @param read the text of one file of `public/geo`
 * @throws where a file is not what the page itself would accept
 */
export function firstPage(read: (file: GeoFile) => string): string {
  const parse = (file: GeoFile) => parseGeoFile(file, read(file));
  const { atlas, faults } = assembleAtlas({
    atlas: parse('atlas.json'),
    sites: parse('sites.json'),
    topology: parse('topology.json'),
  });
  if (!atlas || faults.length > 0) throw new Error(`public/geo cannot be read: ${JSON.stringify(faults, null, 1)}`);
  store.setState({ atlas, faults: [], scene: DEFAULT_SCENE });
  const place = '<div data-adopts="plate"></div>';
  const page = renderToString(<App first={{ plate: null, table: null }} onRetry={() => undefined} />);
  if (!page.includes(place)) throw new Error('The page has no place for the plate.');
  return page.replace(
    place,
    () => `<div data-adopts="plate"><div id="plate" class="plate" lang="${LANG_TAGS.zh}">${plate(atlas)}</div></div>`,
  );
}

function plate(atlas: Atlas): string {
  const { plane, shapes, cities } = atlasSource(atlas);
  if (!shapes) throw new Error('The first page needs the boundaries.');
  const frames = [frame(atlas, DEFAULT_SCENE, 'province'), frame(atlas, DEFAULT_SCENE, 'narrow')] as const;
  return plateMarkup(frames, outline(shapes, cities, plane, 'sheet'), plane);
}
