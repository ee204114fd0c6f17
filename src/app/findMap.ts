import { findFrame } from '../cartography/findFrame.ts';
import { findMarks } from '../cartography/findMarks.ts';
import '../plate/finder.css';
import { answerFind } from './answerFind.ts';
import { moveReference } from './moveReference.ts';

/** What the site finder has the map draw and answer. The door to its code, which comes when its view is first opened. */
export const findMap = {
  /** The picture of a scene. */
  frame: findFrame,
  /** The places on it. */
  marks: findMarks,
  /** What a click or tap on open ground does. */
  answer: answerFind,
  /** Lets hand and keys move the reference. */
  moveReference,
} as const;
export type FindMap = typeof findMap;
