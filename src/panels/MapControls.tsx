import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './MapControls.css';

interface MapControlsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onHome: () => void;
  /** Takes away what is shown; where a view has exports of its own, there is no button for it. */
  readonly onTake?: () => void;
  /** What else can be done with the view. */
  readonly children?: ReactNode;
}

/** Zoom and the way home as buttons: every gesture on the map has one. Beside them, what is shown is taken away. */
export function MapControls({ onZoomIn, onZoomOut, onHome, onTake, children }: MapControlsProps) {
  const { w } = useLanguage();
  return (
    <fieldset className="map-controls" aria-label={w.map.controls}>
      <IconButton icon="plus" label={w.map.zoomIn} onClick={onZoomIn} />
      <IconButton icon="minus" label={w.map.zoomOut} onClick={onZoomOut} />
      <IconButton icon="home" label={w.map.home} onClick={onHome} />
      {onTake && <IconButton icon="save" label={w.map.take} aria-haspopup="dialog" onClick={onTake} />}
      {children}
    </fieldset>
  );
}
