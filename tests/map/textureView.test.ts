import { expect, test } from 'vitest';
import { worldSize } from '../../src/cartography/camera.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { GroundView } from '../../src/cartography/ground.ts';
import { dotsView, hatchView } from '../../src/map/textureView.ts';
import type { Camera, Scene } from '../../src/model/scene.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { someSources } from './aMap.ts';
import { tokenColors } from './tokenColors.ts';

const { plane } = someSources();
const colors = tokenColors('light');
const home: Camera = { center: [113, 23], zoom: 6.1, bearing: 0, pitch: 0 };

function seen(zoom: number, part: Partial<Scene> = {}): GroundView {
  return {
    frame: frame(anAtlas(), aScene(part), 'region'),
    camera: { ...home, zoom },
    size: { width: 800, height: 600 },
    home,
    symbolScale: 1,
    emphasis: { hover: null, focus: null },
    moving: false,
  };
}

/** Between two dots on screen, CSS px. */
function pitchAt(zoom: number): number {
  const { dotPitch, world } = dotsView(seen(zoom), plane, colors);
  return (dotPitch ?? Number.NaN) * world;
}

test('dots stay within a factor of √2 of their distance at the first view, at every zoom', () => {
  const first = pitchAt(home.zoom);
  for (let zoom = home.zoom; zoom <= 12; zoom += 0.1)
    expect(Math.abs(Math.log2(pitchAt(zoom) / first))).toBeLessThanOrEqual(0.5 + 1e-9);
});

test('dots are there for Guangzhou’s own groups by sector, and in no mode that says another thing', () => {
  expect(dotsView(seen(7), plane, colors).color[3]).toBe(0.3);
  expect(dotsView(seen(7, { color: 'sector-target' }), plane, colors).color[3]).toBe(0.3);
  for (const color of ['target', 'intensity'] as const)
    expect(dotsView(seen(7, { color }), plane, colors).color[3]).toBe(0);
  expect(dotsView(seen(7, { hide: SECTORS }), plane, colors).color[3]).toBeCloseTo(0.3 * 0.28);
});

test('the hatch has its own colour, the size of the world, and no dots', () => {
  expect(hatchView(seen(8), colors)).toEqual({ color: colors('map-none-hatch'), world: worldSize(8), dotPitch: null });
});
