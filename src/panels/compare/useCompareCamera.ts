import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { clampCamera, fitCamera, panCamera, type Size, zoomCamera } from '../../cartography/camera.ts';
import type { CompareSight } from '../../cartography/comparedCircles.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Camera } from '../../model/scene.ts';
import type { Box } from '../../model/shapes.ts';

export interface CompareCamera extends CompareSight {
  readonly zoom: (by: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Back to what the map shows by itself. */
  readonly reset: () => void;
}

/**
 * The camera of the compare map: fitted to cities or to the province, moved by hand until something else is to be shown.
 * @param box the element whose size is the map's, and on which hands move it
 * @param fitted degrees; null: the province
 */
export function useCompareCamera(box: RefObject<HTMLElement | null>, atlas: Atlas, fitted: Box | null): CompareCamera {
  const size = useSize(box);
  const asked = fitted?.join() ?? '';
  const [moved, setMoved] = useState<{ readonly asked: string; readonly camera: Camera } | null>(null);
  const { neatline, home: sheetHome } = atlas.sheet;
  const { home, aim } = useMemo(() => {
    const whole = fitCamera(sheetHome, size, HOME_PADDING);
    const close = fitted === null ? whole : fitCamera(fitted, size, PADDING);
    return { home: whole, aim: clampCamera(close, size, neatline, whole) };
  }, [fitted, size, sheetHome, neatline]);
  const clamp = (camera: Camera) => clampCamera(camera, size, neatline, home);
  const camera = moved?.asked === asked ? clamp(moved.camera) : aim;
  const move = (to: Camera) => setMoved({ asked, camera: clamp(to) });
  const latest = useRef({ camera, clamp, size, move });
  useLayoutEffect(() => {
    latest.current = { camera, clamp, size, move };
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const hold = ({ watchGestures }: typeof import('../../plate/gestures.ts')) => {
      if (isOver) return;
      const plate = {
        camera: () => latest.current.camera,
        clamp: (each: Camera) => latest.current.clamp(each),
        size: () => latest.current.size,
      };
      const onMove = (each: Camera) => latest.current.move(each);
      stop = watchGestures(element, plate, { onMove, onRest: onMove });
    };
    // Where they cannot be fetched, keys and buttons move the map all the same.
    import('../../plate/gestures.ts').then(hold, (reason: unknown) => reportError(reason));
    return () => {
      isOver = true;
      stop?.();
    };
  }, [box]);
  const middle = [size.width / 2, size.height / 2] as const;
  return {
    camera,
    home,
    size,
    zoom: (by) => move(zoomCamera(camera, size, clamp({ ...camera, zoom: camera.zoom + by }).zoom, middle)),
    pan: (dx, dy) => move(panCamera(camera, dx, dy)),
    reset: () => setMoved(null),
  };
}

/** Around the province as on a phone, for which its narrowest set of circles and labels was made, CSS px. */
const HOME_PADDING = { top: 10, right: 4, bottom: 30, left: 4 };
/** Room for names at the edges and for the scale bar below. */
const PADDING = { top: 10, right: 12, bottom: 30, left: 12 };

/** Until it can be measured: as wide as the column beside the table. */
const UNMEASURED: Size = { width: 392, height: 332 };

function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [box]);
  return size;
}
