import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { sites } from '../../src/plate/sites.ts';
import { HOME_VIEW } from '../../src/plate/view.ts';
import { writeNode } from '../../src/plate/writeNode.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from './aPlate.ts';

function drawn(scene: Parameters<typeof aScene>[0]): Document {
  const atlas = anAtlas();
  const nodes = sites(frame(atlas, aScene(scene), 'province'), sheetPlane(atlas.sheet), HOME_VIEW);
  return new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${nodes.map(writeNode).join('')}</svg>`,
    'application/xml',
  );
}

describe('the places on the plate', () => {
  test('are not there while no layer is on: the first picture carries nothing of them', () => {
    expect(drawn({}).querySelector('g')).toBeNull();
    expect(markupOf(anAtlas(), aScene(), ['province', 'narrow'])).not.toContain('plate-site');
  });

  test('are one mark each, named by their id, over the labels and under the symbols', () => {
    const ports = [...drawn({ layers: ['port'] }).querySelectorAll('[data-site]')];
    expect(ports.map((mark) => mark.getAttribute('data-site')).sort()).toEqual(
      ['port-gaolan', 'port-huangpu', 'port-nansha', 'port-yantian', 'port-zhanjiang', 'port-zhuhai'].sort(),
    );
    const markup = markupOf(anAtlas(), aScene({ layers: ['port'] }), ['province']);
    const order = ['labels-province', 'class="plate-sites"', 'symbols-province'].map((part) => markup.indexOf(part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('have every mark they refer to, once, and a ring each', () => {
    const page = drawn({ layers: SITE_LAYERS });
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of page.querySelectorAll('use')) expect(ids).toContain(use.getAttribute('href')?.slice(1));
    expect(page.querySelectorAll('.plate-site-ring').length).toBeGreaterThan(20);
    expect(page.querySelector('parsererror')).toBeNull();
  });

  test('show the open one with its halo and its ring, whatever the layers', () => {
    const page = drawn({ site: 'gp-ruyuan' as PlaceId });
    expect(page.querySelectorAll('[data-site]')).toHaveLength(1);
    expect(page.querySelector('.plate-site-halo')).not.toBeNull();
    expect(Number(page.querySelector('.plate-site-ring.is-selected')?.getAttribute('r'))).toBeGreaterThan(100);
  });
});
