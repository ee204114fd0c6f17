import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import type { Band, SymbolAnchor } from '../model/shapes.ts';
import { compareBadge } from './compareBadge.ts';
import { type Frame, frame, type Prism, type RegionSymbol } from './frame.ts';
import { prismHeight } from './prismHeight.ts';
import { layoutSymbol, type SymbolLayout } from './symbol.ts';

/**
 * The picture of a scene whose regions stand up: their symbols are names and numbers alone, at the places in the regions
 * that will be the middle of their tops. Circles, marks, places and hubs are left to the flat picture.
 */
export function prismFrame(atlas: Atlas, scene: Scene, band: Band): Frame {
  const flat = frame(atlas, scene, band);
  const anchors = atlas.sheet.symbols.filter((each) => each.band === 'region' && each.lang === scene.lang);
  return {
    ...flat,
    symbols: flat.symbols.flatMap((symbol) => {
      const anchor = anchors.find(({ region }) => region === symbol.region);
      return anchor === undefined ? [] : [wordsAlone(symbol, anchor)];
    }),
    names: [],
    sites: [],
    hubs: [],
    prisms: prismsOf(atlas),
  };
}

/** The regions of an atlas as they stand up. */
export function prismsOf({ regions }: Pick<Atlas, 'regions'>): readonly Prism[] {
  return regions.map((region) => ({ region: region.id, height: prismHeight(region) }));
}

function wordsAlone(symbol: RegionSymbol, anchor: SymbolAnchor): RegionSymbol {
  const layout = centred(symbol.layout, anchor);
  const letter = symbol.badge?.text ?? null;
  const badge = letter === null ? null : compareBadge(letter, layout, anchor);
  return { ...symbol, at: anchor.at, foot: null, layout, badge };
}

function centred({ lines }: SymbolLayout, anchor: SymbolAnchor): SymbolLayout {
  const said = (kind: 'name' | 'value' | 'suffix') => lines.filter((line) => line.kind === kind);
  const [value] = said('value');
  return layoutSymbol(
    {
      name: said('name')
        .map(({ text }) => text)
        .join(''),
      value: value?.text ?? '',
      suffix: value?.suffix ?? said('suffix')[0]?.text ?? null,
      materials: [],
      target: null,
      isOn: () => true,
    },
    anchor,
  );
}
