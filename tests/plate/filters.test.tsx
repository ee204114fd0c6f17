import { expect, test } from 'vitest';
import type { FamilyId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from './aPlate.ts';

const aluminium = 'processed-aluminium' as FamilyId;

function drawn(part: Partial<Scene>): Document {
  return new DOMParser().parseFromString(markupOf(anAtlas(), aScene(part), ['province']), 'text/html');
}

const withData = (page: Document, selector: string, name: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name)).sort();

test('a filter by material and role dims all but what stays: areas, rims, leaders and symbols', () => {
  const page = drawn({ families: [aluminium], role: 'lead' });
  expect(withData(page, '.plate-symbol-body:not(.is-dim)', 'data-area')).toEqual(['shaoguan']);
  expect(page.querySelectorAll('.plate-symbol-body.is-dim')).toHaveLength(8);
  expect(withData(page, '.plate-rim:not(.is-dim)', 'data-key')).toHaveLength(1);
  expect(page.querySelectorAll('.plate-leader.is-dim')).toHaveLength(4);
});

test('what stays keeps its other marks, hollow and grey', () => {
  const marks = [...drawn({ families: [aluminium] }).querySelectorAll('[data-area="foshan"] .plate-mark')];
  expect(marks).toHaveLength(7);
  expect(marks.filter((mark) => mark.getAttribute('stroke') === 'var(--line-2)')).toHaveLength(6);
  expect(marks.filter((mark) => mark.getAttribute('fill') === 'var(--nonferrous)')).toHaveLength(1);
});

test('only what the plan names: places from other sources are pale, none goes', () => {
  const layers = ['lead', 'port'] as const;
  const page = drawn({ layers, planOnly: true });
  const all = withData(drawn({ layers }), '[data-site]', 'data-site');
  expect(withData(page, '[data-site]', 'data-site')).toEqual(all);
  expect(withData(page, '[data-site]:not(.is-dim)', 'data-site')).toEqual(
    ['jinshenglan', 'shaogang', 'zhanjiang-steel'].sort(),
  );
});

test('classes and colours are those without a filter', () => {
  const fills = (part: Partial<Scene>) =>
    [...drawn(part).querySelectorAll('.plate-area')].map((area) => [
      area.getAttribute('data-area'),
      area.getAttribute('fill'),
    ]);
  for (const color of ['sector', 'target', 'intensity'] as const)
    expect(fills({ color, families: [aluminium], role: 'downstream', hide: ['building'] })).toEqual(fills({ color }));
});
