import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { EntryKey } from '../../src/model/entry.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import type { Lang } from '../../src/model/localized.ts';
import { DialogsContext, type LookUp } from '../../src/panels/dialogs.ts';
import { MapTooltip } from '../../src/panels/MapTooltip.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import type { AtlasScreen } from './atlasScreens.tsx';
import { EVERY_PART } from './everyPart.ts';

/** A screen as it stands on the page, until the next one does. */
export interface ShownScreen {
  readonly root: Element;
  /** What a click on a figure or locator looks up: the row of an entry in all but a few cases. */
  readonly links: ReadonlyMap<Element, LookUp>;
  /** Elements that vouch for entries without being a link: inside controls, in the tooltip and on the map. */
  readonly marks: ReadonlyMap<Element, readonly EntryKey[]>;
  /** Where the way from a screen to the rows of its marks leads. */
  readonly ways: readonly LookUp[];
}

/** Puts a screen on the page in place of the last, and clicks whatever leads to the sources. */
export function shownScreen({ scene, show }: AtlasScreen, lang: Lang): ShownScreen {
  cleanup();
  store.setState({
    atlas: anAtlas(),
    scene: aScene({ ...scene, lang }),
    faults: [],
    dropped: [],
    hover: null,
    hoverPlaces: [],
    listing: null,
    unfolded: EVERY_PART,
    measure: null,
  });
  if ('markup' in show) {
    const root = document.createElement('div');
    root.innerHTML = show.markup(aScene({ ...scene, lang }));
    const bodies = [...root.querySelectorAll('.plate-symbol-body')];
    const marks = new Map(bodies.map((body) => [body, show.keysOf(body.getAttribute('data-area') ?? '')] as const));
    return { root, links: new Map(), marks, ways: [] };
  }
  const looked: LookUp[] = [];
  const dialogs = {
    openSources: (lookUp: LookUp | null) => {
      if (lookUp !== null) looked.push(lookUp);
    },
    openHelp: () => undefined,
    openShare: () => undefined,
    close: () => undefined,
  };
  const panel = 'panel' in show ? show.panel : <MapTooltip />;
  const { container } = render(
    <DialogsContext value={dialogs}>
      <div>{panel}</div>
    </DialogsContext>,
  );
  if ('over' in show) pointAt(container, show);
  const click = (element: Element): readonly LookUp[] => {
    looked.length = 0;
    fireEvent.click(element);
    return [...looked];
  };
  const links = [...container.querySelectorAll('.entry-link, .locator')];
  return {
    root: container,
    links: new Map(links.flatMap((link) => click(link).map((lookUp) => [link, lookUp] as const))),
    marks: new Map([...container.querySelectorAll('[data-entry]')].map((mark) => [mark, keysIn(mark)] as const)),
    ways: [...container.querySelectorAll('.entries-open')].flatMap(click),
  };
}

function keysIn(mark: Element): readonly EntryKey[] {
  const keys = (mark.getAttribute('data-entry') ?? '').split(' ').filter(Boolean);
  return keys.map((key): EntryKey => `${key.split(':')[0] ?? ''}:${key.slice(key.indexOf(':') + 1)}`);
}

/** The tooltip waits a moment, which is not waited for here. */
function pointAt(container: Element, { over, of }: { readonly over: AreaId | PlaceId; readonly of: string }): void {
  vi.useFakeTimers();
  const { sites, enterprises } = anAtlas();
  const place = of === 'place' ? [...sites, ...enterprises].find(({ id }) => id === over) : undefined;
  act(() => {
    fireEvent.pointerMove(container.querySelector('.tooltip-layer') ?? container, { pointerType: 'mouse' });
    store.setState(
      place ? { hoverPlaces: [place.id] } : { hover: anAtlas().regions.find(({ id }) => id === over)?.id ?? null },
    );
  });
  act(() => {
    vi.advanceTimersByTime(250);
  });
  vi.useRealTimers();
}
