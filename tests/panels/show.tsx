import { cleanup, configure, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Atlas } from '../../src/model/atlas.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { Region } from '../../src/model/region.ts';
import type { Scene } from '../../src/model/scene.ts';
import { DialogHost } from '../../src/panels/DialogHost.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

/** Parts that are fetched late take longer than the usual second where a machine is busy. */
configure({ asyncUtilTimeout: 10_000 });

interface Shown {
  readonly page: RenderResult;
  readonly user: UserEvent;
}

/** Puts a panel on a page with the shipped atlas and a scene, in place of what the last test showed. */
export function show(panel: ReactNode, scene: Partial<Scene> = {}, atlas: Partial<Atlas> = {}): Shown {
  cleanup();
  store.setState({
    atlas: anAtlas(atlas),
    scene: aScene(scene),
    faults: [],
    dropped: [],
    hover: null,
    hoverPlaces: [],
    listing: null,
    unfolded: [],
    measure: null,
  });
  const page = render(
    <DialogHost letterKeys onLetterKeys={() => undefined}>
      {panel}
    </DialogHost>,
  );
  return { page, user: userEvent.setup() };
}

/** A region of the shipped atlas. @throws where it has none of that id */
export function theRegion(id: string, atlas: Atlas = anAtlas()): Region {
  const region = atlas.regionById.get(id as RegionId);
  if (!region) throw new Error(`no region ${id}`);
  return region;
}

/** Text as a reader sees it: spaces that do not break read as spaces. */
export function seen(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}
