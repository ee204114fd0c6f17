import { stageCamera } from '../cartography/stageCamera.ts';
import { stageFrame } from '../cartography/stageFrame.ts';
import '../plate/finder.css';

/** What a step of a talk has the map draw. The door to its code, which comes with that of the talk. */
export const stageMap = {
  /** The picture of a step. */
  frame: stageFrame,
  /** Where it is seen from. */
  camera: stageCamera,
} as const;
export type StageMap = typeof stageMap;
