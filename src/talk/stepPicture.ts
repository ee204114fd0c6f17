import { stageCamera } from '../cartography/stageCamera.ts';
import { stageFrame } from '../cartography/stageFrame.ts';
import { STAGE_PADDING, STAGE_SIZE } from '../cartography/stageRoom.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { atlasSource } from '../plate/atlasSource.ts';
import finderStyle from '../plate/finder.css?inline';
import { adoptPlate } from '../plate/livePlate.ts';
import plateStyle from '../plate/plate.css?inline';
import { layoutPlate, type PlateLayout } from '../plate/plateLayout.ts';
import type { PlateSource } from '../plate/plateSource.ts';
import sitesStyle from '../plate/sites.css?inline';
import { LANG_TAGS } from '../text/langTags.ts';
import mapStyle from './stageMap.css?inline';
import pictureStyle from './stepPicture.css?inline';

/** A small picture of scenes in an element. */
export interface StepPicture {
  show(scene: Scene): void;
  remove(): void;
}

/**
 * Puts a picture of the stage into an element and keeps it as wide as that. It stands in a shadow of its own, so that its
 * ids, by which a plate draws its outlines again, are no other's, however many stand on a page.
 */
export function stepPicture(host: HTMLElement, atlas: Atlas): StepPicture {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = sheets();
  const element = document.createElement('div');
  element.className = 'plate is-stage step-picture';
  shadow.replaceChildren(element);
  const source = sourceOf(atlas);
  const { plane } = source;
  const layout = stageLayout(plane);
  const plate = adoptPlate(element, source, () => layout);
  const scale = () => {
    element.style.transform = `scale(${host.clientWidth / STAGE_SIZE.width})`;
  };
  const resizing = new ResizeObserver(scale);
  resizing.observe(host);
  scale();
  return {
    show: (scene) => {
      element.lang = LANG_TAGS[scene.lang];
      plate.show(
        (band) => stageFrame(atlas, scene, band),
        stageCamera(scene, { ...layout, symbolScale: layout.scales.symbol }, plane.home),
      );
    },
    remove: () => {
      resizing.disconnect();
      plate.remove();
      shadow.replaceChildren();
    },
  };
}

function stageLayout(plane: PlateSource['plane']): PlateLayout {
  return layoutPlate(STAGE_SIZE, STAGE_PADDING, plane, 1, 'stage');
}

const sources = new WeakMap<Atlas, PlateSource>();

function sourceOf(atlas: Atlas): PlateSource {
  const source = sources.get(atlas) ?? atlasSource(atlas);
  sources.set(atlas, source);
  return source;
}

let made: CSSStyleSheet[] | null = null;

/** One set of sheets for all pictures. */
function sheets(): CSSStyleSheet[] {
  made ??= [plateStyle, sitesStyle, finderStyle, mapStyle, pictureStyle].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return made;
}
