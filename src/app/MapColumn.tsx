import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { mapCommand } from '../cartography/mapKeys.ts';
import { MapCaption } from '../panels/MapCaption.tsx';
import { MapControls } from '../panels/MapControls.tsx';
import { MapFoot } from '../panels/MapFoot.tsx';
import { MapNote } from '../panels/MapNote.tsx';
import { MapTooltip } from '../panels/MapTooltip.tsx';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';
import { useFetched } from '../ui/useFetched.ts';
import { AddViewEntry } from './AddViewEntry.tsx';
import { AdoptedElement } from './AdoptedElement.tsx';
import { MAP_APPROVAL } from './config.ts';
import { keepMapChoice, keptMapChoice } from './mapChoice.ts';
import { OnPaper } from './OnPaper.tsx';
import { controlPlate, type PlateControl } from './plateControl.ts';
import { TakeawayDialog } from './TakeawayDialog.tsx';
import { useIsLive } from './useIsLive.ts';

/** The map with all that a map may not lack. */
export function MapColumn({ plate }: { readonly plate: HTMLElement | null }) {
  const { w } = useLanguage();
  const atlas = useAtlasState((state) => state.atlas);
  const control = useRef<PlateControl>(null);
  const instructions = useId();
  const [takes, setTakes] = useState(false);
  const live = useIsLive();
  const finds = useAtlasState((state) => state.atlas !== null && state.scene.view === 'find');
  const { part: Scores } = useFetched(fetchScoreLegend, finds);
  const scores = finds && Scores !== null && <Scores />;
  const latitude = useCallback(() => control.current?.scaleLatitude() ?? null, []);
  useLayoutEffect(() => {
    if (!atlas || !plate) return;
    const held = controlPlate(plate, atlas);
    control.current = held;
    return () => {
      control.current = null;
      held.stop();
    };
  }, [plate, atlas]);
  const answer = (event: KeyboardEvent) => {
    const command = mapCommand(event);
    if (!command || !control.current) return;
    event.preventDefault();
    control.current.run(command);
  };
  return (
    <main className="page-map" id="map">
      <p id={instructions} className="visually-hidden">
        {w.map.instructions}
      </p>
      <div
        className="map-slot"
        role="application"
        aria-label={w.map.slot}
        aria-describedby={instructions}
        onKeyDown={answer}
      >
        <AdoptedElement element={plate} name="plate" />
        {atlas && <MapTooltip />}
      </div>
      <MapCaption />
      {atlas && (
        <MapControls
          onZoomIn={() => control.current?.run({ kind: 'zoom', by: 0.5 })}
          onZoomOut={() => control.current?.run({ kind: 'zoom', by: -0.5 })}
          onHome={() => control.current?.run({ kind: 'home' })}
          onTake={() => setTakes(true)}
        >
          <AddViewEntry />
        </MapControls>
      )}
      {atlas && (
        <TakeawayDialog open={takes} onClose={() => setTakes(false)} sight={() => control.current?.sight() ?? null} />
      )}
      {live && <OnPaper latitude={latitude} scores={scores} />}
      <MapFoot approval={MAP_APPROVAL}>
        <MapNote kept={keptMapChoice()} onChoose={keepMapChoice} />
        {scores}
      </MapFoot>
    </main>
  );
}

const fetchScoreLegend = async () => (await import('../panels/find/ScoreLegend.tsx')).ScoreLegend;
