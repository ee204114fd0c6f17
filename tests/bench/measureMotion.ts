import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { frameFigures } from './frameFigures.ts';
import { readLoad } from './machineLoad.ts';
import type { Numbers } from './numbers.ts';
import type { OpenPage } from './openPage.ts';
import type { WindowPart } from './paintedAt.ts';

const LASTING_MS = 5000;
/** Between moves of a drag: one a frame at 60 Hz. */
const MOVE_MS = 16;
/** Between steps of the wheel. */
const STEP_MS = 100;
/** One step of a wheel, CSS px. */
const STEP_PX = 100;
/** Half the width and half the height of the figure of eight that a drag follows, CSS px. */
const REACH = { x: 250, y: 120 };

/**
 * Moves the map by hand for five seconds, with real events of the mouse over its middle, and measures the animation
 * frames meanwhile: wheel in, drag one way, drag the other, wheel out. The wheel comes first because a whole sheet in view
 * does not move when dragged.
 */
export async function measureMotion({ page, session }: OpenPage, map: WindowPart): Promise<Numbers> {
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  const watched = page.evaluate((lasting) => window.benchFrameTimes(lasting), LASTING_MS);
  const [start, before] = [Date.now(), readLoad()];
  const quarter = (count: number) => start + (count * LASTING_MS) / 4;
  await mouse(session, 'mouseMoved', middle, 0);
  await turnWheel(session, middle, -STEP_PX, quarter(1));
  await drag(session, middle, 1, quarter(2));
  await drag(session, middle, -1, quarter(3));
  await turnWheel(session, middle, STEP_PX, quarter(4));
  const { times, events } = await watched;
  const after = readLoad();
  const usedMs = before && after ? 1000 * (after.ownSeconds - before.ownSeconds) : null;
  const { meanMs, p95Ms, longestMs, slowPercent } = frameFigures(times);
  return {
    motionMeanMs: meanMs,
    motionP95Ms: p95Ms,
    motionLongestMs: longestMs,
    motionSlowPercent: slowPercent,
    motionEvents: events,
    motionProcessorMs: usedMs === null ? null : usedMs / (times.length - 1),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

type MouseEventType = 'mouseMoved' | 'mousePressed' | 'mouseReleased';

async function mouse(session: CDPSession, type: MouseEventType, { x, y }: Spot, buttons: 0 | 1): Promise<void> {
  const isButton = type !== 'mouseMoved' || buttons === 1;
  await session.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    buttons,
    button: isButton ? 'left' : 'none',
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}

/** Presses in the middle, follows a figure of eight until the time has come, and releases. */
async function drag(session: CDPSession, middle: Spot, direction: 1 | -1, until: number): Promise<void> {
  await mouse(session, 'mousePressed', middle, 1);
  const from = Date.now();
  let at = middle;
  while (Date.now() < until) {
    const turn = (2 * Math.PI * (Date.now() - from)) / (until - from);
    const [x, y] = [REACH.x * Math.sin(turn), REACH.y * Math.sin(2 * turn)];
    at = { x: middle.x + direction * x, y: middle.y + direction * y };
    await Promise.all([mouse(session, 'mouseMoved', at, 1), wait(MOVE_MS)]);
  }
  await mouse(session, 'mouseReleased', at, 0);
}

async function turnWheel(session: CDPSession, { x, y }: Spot, deltaY: number, until: number): Promise<void> {
  while (Date.now() < until) {
    const step = session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
    await Promise.all([step, wait(STEP_MS)]);
  }
}
