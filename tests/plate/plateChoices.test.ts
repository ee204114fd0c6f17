import { expect, test } from 'vitest';
import { fitCamera, panCamera, project } from '../../src/cartography/camera.ts';
import { frame } from '../../src/cartography/frame.ts';
import { stageFrame } from '../../src/cartography/stageFrame.ts';
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

test('closer by, words under the text of the stage are left out whole, and in its first view none', () => {
  const stage = { width: 1920, height: 1080 };
  const first = fitCamera(sheet.home, stage, { top: 40, right: 28, bottom: 150, left: 772 });
  const staged = stageFrame(anAtlas(), aScene({ view: 'present' }), 'province');
  const scaled = { size: stage, home: first, scales: { symbol: 1.6, label: 1.6 } };
  const wordless = (camera: Camera) => new PlateChoices().inSight(staged, camera, scaled, sheet.home).wordless;
  expect(wordless(first).size).toBe(0);
  const closer = { ...first, zoom: first.zoom + 0.3 };
  const yunfu = staged.symbols.find(({ region }) => region === 'yunfu')?.at ?? [0, 0];
  const [x] = project(closer, stage, yunfu);
  const under = panCamera(closer, 700 - x, 0);
  expect(wordless(under)).toContain('yunfu');
  expect(wordless(panCamera(closer, 1300 - x, 0))).not.toContain('yunfu');
});
