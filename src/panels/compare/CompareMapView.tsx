import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CompareFrame } from '../../cartography/compareFrame.ts';
import { compareLayout } from '../../cartography/compareLayout.ts';
import { compareStops } from '../../cartography/compareStops.ts';
import { mapCommand } from '../../cartography/mapKeys.ts';
import { MOST_COMPARED } from '../../model/comparing.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Box } from '../../model/shapes.ts';
import type { ComparePaths } from '../../plate/comparePaths.ts';
import { toggleCompared } from '../../state/compareActions.ts';
import { compareMapWords } from '../../text/compareMapWords.ts';
import { MapControls } from '../MapControls.tsx';
import { useLanguage } from '../useLanguage.ts';
import { areaAt } from './areaAt.ts';
import { areaLine } from './areaLine.ts';
import { CompareGround } from './CompareGround.tsx';
import { CompareOverlay } from './CompareOverlay.tsx';
import { CompareStops } from './CompareStops.tsx';
import { PlacingCross } from './PlacingCross.tsx';
import { PlacingLine } from './PlacingLine.tsx';
import { planeTransform } from './planeTransform.ts';
import { type CompareCamera, useCompareCamera } from './useCompareCamera.ts';
import type { Comparison } from './useComparison.ts';
import { usePlacing } from './usePlacing.ts';
import { type RovingStop, useRovingStop } from './useRovingStop.ts';

interface CompareMapViewProps {
  readonly comparison: Comparison;
  readonly frame: CompareFrame;
  readonly paths: ComparePaths;
  /** What the camera fits, degrees; null: the province. */
  readonly fitted: Box | null;
  readonly onProvince: () => void;
  /** Beside the line that says what is pointed at. */
  readonly children: ReactNode;
}

/** The picture with its gestures, keys and buttons, and the line that says what is pointed at. */
export function CompareMapView({ comparison, frame, paths, fitted, onProvince, children }: CompareMapViewProps) {
  const { atlas, chosen } = comparison;
  const { lang } = useLanguage();
  const words = compareMapWords(lang);
  const box = useRef<HTMLDivElement>(null);
  const instructions = useId();
  const camera = useCompareCamera(box, atlas, fitted);
  const placing = usePlacing(atlas, camera);
  const stops = useMemo(() => compareStops(atlas, frame.cities, chosen), [atlas, frame, chosen]);
  const compared = chosen.length === 0 ? atlas.regions.map((region) => region.id) : chosen;
  const [met, setMet] = useState<AreaId | null>(null);
  const roving = useRovingStop(box, stops, chosen);
  const layout = compareLayout(frame, atlas.sheet, camera, lang);
  const { scale, transform } = planeTransform(paths.plane, camera);
  useFocusToPlace(box, placing !== null);
  const hint = compared.length < MOST_COMPARED ? words.hint : words.hintFull;
  const line = met === null || !stops.some(({ id }) => id === met) ? hint : areaLine(atlas, frame, met, lang, false);
  return (
    <>
      <div className="compare-map-frame">
        <p id={instructions} className="visually-hidden">
          {words.instructions}
        </p>
        <div
          ref={box}
          className={placing === null ? 'compare-map-box' : 'compare-map-box is-placing'}
          role="application"
          aria-label={words.slot}
          aria-describedby={instructions}
          tabIndex={placing === null ? -1 : 0}
          onKeyDown={placing?.onKeyDown ?? ((event) => answerKey(event, camera, roving))}
          onClick={placing?.onClick ?? choose}
          onPointerMove={placing?.onPointerMove ?? ((event) => setMet(areaAt(event.target)))}
          onPointerLeave={() => setMet(roving.focused())}
          onFocus={(event) => setMet(areaAt(event.target))}
          onBlur={() => setMet(null)}
        >
          <Picture
            className="compare-map-picture"
            role="group"
            aria-label={words.slot}
            width={camera.size.width}
            height={camera.size.height}
          >
            <g transform={transform}>
              <CompareGround frame={frame} paths={paths} scale={scale} />
            </g>
            <CompareStops
              stops={stops}
              pressed={compared}
              current={roving.current}
              paths={paths}
              transform={transform}
              nameOf={(id) => areaLine(atlas, frame, id, lang, true)}
              isOff={placing !== null}
            />
            <CompareOverlay layout={layout} />
            {placing !== null && <PlacingCross at={placing.cross} />}
          </Picture>
        </div>
        <MapControls onZoomIn={() => camera.zoom(0.5)} onZoomOut={() => camera.zoom(-0.5)} onHome={showAll} />
      </div>
      {placing !== null ? (
        <PlacingLine placing={placing} />
      ) : (
        <div className="compare-map-line">
          <p>{line}</p>
          {children}
        </div>
      )}
    </>
  );

  function showAll() {
    camera.reset();
    onProvince();
  }
}

/** A click on an area puts it beside what is compared, or takes it away; the second half of a double click, which zooms, does not. */
function choose(event: MouseEvent<HTMLElement>): void {
  const id = areaAt(event.target);
  if (id !== null && event.detail < 2) toggleCompared(id);
}

/** Keys as on the atlas's own map: arrows go from area to area, with Shift they pan. */
function answerKey(event: KeyboardEvent<HTMLElement>, camera: CompareCamera, roving: RovingStop): void {
  const command = mapCommand(event);
  if (command === null) return;
  event.preventDefault();
  const area = areaAt(event.target);
  if (command.kind === 'zoom') camera.zoom(command.by);
  else if (command.kind === 'pan') camera.pan(command.dx, command.dy);
  else if (command.kind === 'home') camera.reset();
  else if (command.kind === 'go') roving.go(command.direction);
  else if (area !== null) toggleCompared(area);
}

/** Whoever is asked for a spot has the keys of the map at once. */
function useFocusToPlace(box: RefObject<HTMLElement | null>, places: boolean): void {
  useEffect(() => {
    if (places) box.current?.focus();
  }, [box, places]);
}

/** Named as a group: a title within would hang over the whole map as a tooltip. */
const Picture = 'svg';
