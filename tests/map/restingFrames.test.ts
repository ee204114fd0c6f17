import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RestingFrames } from '../../src/map/restingFrames.ts';

let asked: ((time: number) => void)[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('requestAnimationFrame', (then: (time: number) => void) => asked.push(then));
  vi.stubGlobal('cancelAnimationFrame', () => {
    asked = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A loop as deck.gl's: after each frame it asks for the next. */
function loop(frames: RestingFrames): { readonly drawn: number[] } {
  const drawn: number[] = [];
  const frame = (time: number) => {
    drawn.push(time);
    frames.requestAnimationFrame(frame);
  };
  frames.requestAnimationFrame(frame);
  return { drawn };
}

describe('frames of a loop that rests', () => {
  it('come only when they are asked for, at once or with the next picture', () => {
    const frames = new RestingFrames(() => false);
    const { drawn } = loop(frames);
    expect(asked).toHaveLength(0);
    frames.run(1);
    expect(drawn).toEqual([1]);
    frames.wake();
    frames.wake();
    expect(asked).toHaveLength(1);
    asked.shift()?.(2);
    expect(drawn).toEqual([1, 2]);
    expect(asked).toHaveLength(0);
  });

  it('go on while there is something to wait for, and then rest', () => {
    let left = 2;
    const frames = new RestingFrames(() => left-- > 0);
    const { drawn } = loop(frames);
    frames.wake();
    for (let time = 1; asked.length > 0; time += 1) asked.shift()?.(time);
    expect(drawn).toEqual([1, 2, 3]);
  });

  it('end when the loop is stopped', () => {
    const frames = new RestingFrames(() => true);
    const { drawn } = loop(frames);
    frames.wake();
    frames.stop();
    expect(asked).toHaveLength(0);
    frames.run(1);
    expect(drawn).toEqual([]);
  });
});
