import { useEffect, useState } from 'react';
import type { MapApproval } from '../../model/mapApproval.ts';
import type { Scene } from '../../model/scene.ts';
import { isoDay } from '../../output/isoDay.ts';
import type { Sight } from '../../output/plateDrawing.ts';
import { type PlateFile, plateSvg } from '../../output/plateSvg.ts';
import { useAtlas } from '../../state/hooks.ts';
import { approvalText } from '../../text/approvalText.ts';

/** The plate as a file: not yet drawn, without boundaries to draw, or not to be drawn. */
export type DrawnPlate = PlateFile | 'drawing' | 'none' | 'failed';

/** Draws the plate of a scene as a file, anew whenever the scene differs. */
export function usePlateFile(scene: Scene, sight: Sight | null, approval: MapApproval): DrawnPlate {
  const atlas = useAtlas();
  const [plate, setPlate] = useState<DrawnPlate>('drawing');
  useEffect(() => {
    let isOver = false;
    setPlate('drawing');
    plateSvg({ atlas, scene, sight, approval: approvalText(approval, scene.lang), day: isoDay(new Date()) }).then(
      (file) => {
        if (!isOver) setPlate(file ?? 'none');
      },
      (reason: unknown) => {
        reportError(reason);
        if (!isOver) setPlate('failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [atlas, scene, sight, approval]);
  return plate;
}
