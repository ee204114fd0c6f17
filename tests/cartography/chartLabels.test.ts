import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartLabel, chartLabels } from '../../src/cartography/chartLabels.ts';
import { discRoom, type Room, roomsMeet } from '../../src/cartography/room.ts';

const frame = { left: 0, right: 700, top: 0, bottom: 500 };

function labelAt(id: string, x: number, y: number): ChartLabel {
  return { id, x, y, radius: 9, width: 60, height: 32 };
}

function roomsOf(labels: readonly ChartLabel[], taken: readonly Room[] = []): readonly Room[] {
  return chartLabels(labels, taken, frame).map(({ left, top }) => ({
    left,
    right: left + 60,
    top,
    bottom: top + 32,
    reach: 0,
  }));
}

test('a name stands right of its point where there is room, without a line', () => {
  const [label] = chartLabels([labelAt('a', 100, 100)], [], frame);
  expect(label).toMatchObject({ left: 112, leader: null });
});

test('at the right edge it stands on the other side', () => {
  const [label] = chartLabels([labelAt('a', 690, 100)], [], frame);
  expect((label?.left ?? 0) + 60).toBeLessThan(690);
});

test('nine points as near to each other as marks can be keep their names clear of each other, of marks and of the edge', () => {
  const spot = fc.tuple(fc.integer({ min: 80, max: 620 }), fc.integer({ min: 60, max: 440 }));
  const apart = (list: readonly (readonly [number, number])[]) =>
    list.every(([x, y], at) => list.slice(at + 1).every(([u, v]) => Math.hypot(x - u, y - v) > 60));
  fc.assert(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 9 }).filter(apart), (spots) => {
      const labels = spots.map(([x, y], at) => labelAt(`p${at}`, x, y));
      const rooms = roomsOf(labels);
      expect(rooms).toHaveLength(labels.length);
      rooms.forEach((room, at) => {
        expect(room.left).toBeGreaterThanOrEqual(frame.left);
        expect(room.right).toBeLessThanOrEqual(frame.right);
        for (const other of rooms.slice(at + 1)) expect(roomsMeet(room, other, 0)).toBe(false);
        for (const { x, y } of labels) expect(roomsMeet(room, discRoom(x, y, 9), 0)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test('a name that lines leave no room beside its point stands apart, tied to it', () => {
  const near = [
    [40, 12],
    [20, 20],
    [20, 30],
  ] as const;
  const taken = near.flatMap(([x, y]) =>
    [-1, 1].flatMap((across) => [-1, 1].map((down) => discRoom(350 + across * x, 250 + down * y, 1))),
  );
  const [label] = chartLabels([labelAt('a', 350, 250)], taken, frame);
  expect(label?.leader).not.toBeNull();
});
