import { expect, test } from 'vitest';
import { fitCamera } from '../../src/cartography/camera.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { Camera } from '../../src/model/scene.ts';
import { PlateChoices } from '../../src/plate/plateChoices.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const { sheet } = anAtlas();
const size = { width: 800, height: 700 };
const home = fitCamera(sheet.home, size, { top: 0, right: 0, bottom: 0, left: 0 });
const seen = { size, home, scales: { symbol: 1, label: 1 } };
const close = frame(anAtlas(), aScene(), 'region');

function wordlessAt(center: Camera['center']): readonly string[] {
  const camera: Camera = { center, zoom: 8.5, bearing: 0, pitch: 0 };
  return [...new PlateChoices().inSight(close, camera, seen, sheet.home).wordless];
}

test('words that the edge of the map would cut are left out: no target stands there without its sign', () => {
  const yunfu = close.symbols.find(({ region }) => region === 'yunfu');
  if (yunfu === undefined) throw new Error('no symbol of Yunfu');
  const [lon, lat] = yunfu.at;
  const degree = (512 * 2 ** 8.5) / 360;
  expect(wordlessAt([lon, lat]), 'in the middle').not.toContain('yunfu');
  expect(wordlessAt([lon + (size.width / 2 - 20) / degree, lat]), 'at the left edge').toContain('yunfu');
  expect(wordlessAt([lon + (size.width / 2 - 120) / degree, lat]), 'clear of it').not.toContain('yunfu');
});

test('in the first view nothing is left out', () => {
  const whole = frame(anAtlas(), aScene(), 'province');
  expect(new PlateChoices().inSight(whole, home, seen, sheet.home).wordless.size).toBe(0);
});
