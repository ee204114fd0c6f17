import { useState } from 'react';
import { keepPlate, tryMap } from '../state/actions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './MapNote.css';

/** What the reader has chosen to be shown; null before any choice. */
export type MapChoice = 'plate' | 'live' | null;

interface MapNoteProps {
  /** The choice of an earlier visit. */
  readonly kept: MapChoice;
  readonly onChoose: (choice: MapChoice) => void;
}

/**
 * Says why the plate stands in the live map's place, and offers it where the live map is slow. On a phone the words would
 * cover the map: they stand behind a sign.
 */
export function MapNote({ kept, onChoose }: MapNoteProps) {
  const { w } = useLanguage();
  const map = useAtlasState((state) => state.map);
  const [settled, setSettled] = useState(kept !== null);
  const choose = (choice: MapChoice) => {
    onChoose(choice);
    setSettled(true);
    if (choice === 'plate') keepPlate();
  };
  const goLive = () => {
    if (map.kind === 'plate' && map.why === 'chosen') choose('live');
    tryMap();
  };
  const [open, setOpen] = useState(false);
  const offers = map.kind === 'live' && map.software && !settled;
  const words = map.kind === 'plate' ? w.map.plateWhy[map.why] : offers ? w.map.software : null;
  return (
    <div role="status" className={open ? 'map-note is-open' : 'map-note'}>
      {words !== null && (
        <IconButton
          className="map-note-sign"
          icon="warning"
          label={words}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
      {map.kind === 'plate' && (
        <p className={map.why === 'chosen' ? undefined : 'map-note-warning'}>
          {map.why !== 'chosen' && <Icon name="warning" />}
          {words} <Button onClick={goLive}>{map.why === 'chosen' ? w.map.useLive : w.map.retry}</Button>
        </p>
      )}
      {offers && (
        <p>
          {words} <Button onClick={() => choose('plate')}>{w.map.usePlate}</Button>{' '}
          <Button onClick={() => choose('live')}>{w.map.keepLive}</Button>
        </p>
      )}
    </div>
  );
}
