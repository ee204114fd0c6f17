import { PNG } from 'pngjs';
import type { RecordedFrame } from './recording.ts';
import { FRAME_SCALE } from './recording.ts';

/** A part of the window in CSS px. */
export interface WindowPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Most that a channel of a pixel may differ, of 255. */
const TOLERANCE = 32;
/** Part of the pixels that must be as in the settled frame. */
const ENOUGH = 0.97;

/**
 * Time of the first frame in which 97 % of the part's pixels are as in the last one.
 * @returns the time in ms since 1970, and the share that plain white would reach: near 1 the measure says nothing
 * @throws if there is no frame, or if plain white would already count as painted
 */
export function mapPaintedAt(frames: readonly RecordedFrame[], part: WindowPart): { at: number; whiteShare: number } {
  const last = frames.at(-1);
  if (!last) throw new Error('no frame was seen');
  const settled = pixelsOf(last);
  const inside = pixelsInside(part, settled.width);
  const whiteShare = inside.filter((offset) => isNear(settled.data, null, offset)).length / inside.length;
  if (whiteShare >= ENOUGH) throw new Error(`nothing to see: ${(100 * whiteShare).toFixed(1)} % of the map is white`);
  const { at } = firstLike(frames, inside, settled);
  return { at, whiteShare };
}

/**
 * Time of the first frame that shows a change: 97 % of those pixels of the part that differ between `before` and the last
 * frame have their last colour.
 * @returns the time in ms since 1970 and which of the frames it was, counted from 1; null if nothing changed
 */
export function changePaintedAt(
  before: RecordedFrame,
  frames: readonly RecordedFrame[],
  part: WindowPart,
): { at: number; frame: number } | null {
  const last = frames.at(-1);
  if (!last) return null;
  const [old, settled] = [pixelsOf(before), pixelsOf(last)];
  const changed = pixelsInside(part, settled.width).filter((offset) => !isNear(settled.data, old.data, offset));
  return changed.length === 0 ? null : firstLike(frames, changed, settled);
}

/** Per cent of the part's pixels that differ between two frames. */
export function changedPercent(one: RecordedFrame, other: RecordedFrame, part: WindowPart): number {
  const [before, after] = [pixelsOf(one), pixelsOf(other)];
  const inside = pixelsInside(part, after.width);
  const changed = inside.filter((offset) => !isNear(after.data, before.data, offset));
  return (100 * changed.length) / inside.length;
}

/** Tells of a frame whether it shows what a settled one does: 97 % of the part's pixels. */
export function likeness(settled: RecordedFrame, part: WindowPart): (frame: RecordedFrame) => boolean {
  const picture = pixelsOf(settled);
  return shows(pixelsInside(part, picture.width), picture);
}

function firstLike(
  frames: readonly RecordedFrame[],
  offsets: readonly number[],
  settled: PNG,
): { at: number; frame: number } {
  const index = frames.findIndex(shows(offsets, settled));
  const found = frames[index];
  // The last frame is like itself, so one is always found.
  if (!found) throw new Error('the last frame is not like itself');
  return { at: found.at, frame: index + 1 };
}

function shows(offsets: readonly number[], settled: PNG): (frame: RecordedFrame) => boolean {
  return (frame) => {
    const { data } = pixelsOf(frame);
    return offsets.filter((offset) => isNear(settled.data, data, offset)).length >= ENOUGH * offsets.length;
  };
}

function pixelsOf(frame: RecordedFrame): PNG {
  return PNG.sync.read(frame.png);
}

/** Where the part's pixels begin in the frame's RGBA bytes. */
function pixelsInside(part: WindowPart, frameWidth: number): number[] {
  const [left, top] = [Math.ceil(part.x * FRAME_SCALE), Math.ceil(part.y * FRAME_SCALE)];
  const [right, bottom] = [(part.x + part.width) * FRAME_SCALE, (part.y + part.height) * FRAME_SCALE];
  const offsets: number[] = [];
  for (let y = top; y < Math.floor(bottom); y++) {
    for (let x = left; x < Math.floor(right); x++) offsets.push(4 * (y * frameWidth + x));
  }
  return offsets;
}

/** Whether red, green and blue agree; `null` is plain white. */
function isNear(one: Buffer, other: Buffer | null, offset: number): boolean {
  for (let at = offset; at < offset + 3; at++) {
    if (Math.abs((one[at] ?? 0) - (other ? (other[at] ?? 0) : 255)) > TOLERANCE) return false;
  }
  return true;
}
