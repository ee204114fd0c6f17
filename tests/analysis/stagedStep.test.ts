import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stagedStep } from '../../src/analysis/stagedStep.ts';
import { roundCamera } from '../../src/model/cameraCodec.ts';
import { DEFAULT_COMPARING } from '../../src/model/comparing.ts';
import { DEFAULT_FINDING } from '../../src/model/finding.ts';
import type { FigureId } from '../../src/model/ids.ts';
import { knownIds } from '../../src/model/knownIds.ts';
import { ENTERPRISE_ROLES } from '../../src/model/place.ts';
import { COLOR_MODES, DEFAULT_SCENE, type Scene, SITE_LAYERS, STAGED_VIEWS } from '../../src/model/scene.ts';
import { writeScene } from '../../src/model/sceneCodec.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aStep } from '../make/aStory.ts';
import { storyOfScenes } from '../make/storyOfScenes.ts';

const atlas = anAtlas();
const STAGING = { lang: 'en', theme: 'stage', kiosk: false } as const;
const every = {
  regions: atlas.regions.map(({ id }) => id),
  cities: atlas.cities.map(({ code }) => code),
  sites: [...atlas.siteById.keys()],
  families: atlas.families.map(({ id }) => id),
  departments: atlas.departments.map(({ id }) => id),
};

/** What a reader may have before them when they add a view to a story: anything of this atlas. */
const scenes: fc.Arbitrary<Scene> = fc
  .record({
    view: fc.constantFrom(...STAGED_VIEWS),
    areas: fc.uniqueArray(fc.constantFrom(...every.regions, ...every.cities), { maxLength: 9 }),
    base: fc.option(fc.constantFrom(...every.regions)),
    site: fc.option(fc.constantFrom(...every.sites)),
    department: fc.option(fc.constantFrom(...every.departments)),
    needs: fc.uniqueArray(fc.constantFrom(...every.families), { maxLength: 6 }),
    radiusKm: fc.integer({ min: 1, max: 200 }),
    prism: fc.boolean(),
    color: fc.constantFrom(...COLOR_MODES),
    hide: fc.subarray([...SECTORS]),
    families: fc.uniqueArray(fc.constantFrom(...every.families), { maxLength: 6 }),
    role: fc.option(fc.constantFrom(...ENTERPRISE_ROLES)),
    planOnly: fc.boolean(),
    layers: fc.subarray([...SITE_LAYERS]),
    at: fc.option(
      fc
        .record({
          center: fc.tuple(
            fc.double({ min: 110, max: 117, noNaN: true }),
            fc.double({ min: 20, max: 25, noNaN: true }),
          ),
          zoom: fc.double({ min: 5, max: 12, noNaN: true }),
          bearing: fc.constant(0),
          pitch: fc.constant(0),
        })
        .map(roundCamera),
    ),
  })
  .map(({ needs, radiusKm, ...rest }) => ({
    ...DEFAULT_SCENE,
    ...rest,
    finding: { ...DEFAULT_FINDING, needs, radiusKm },
    comparing: DEFAULT_COMPARING,
  }));

const OWN = { view: 'present', lang: 'en', theme: 'stage', kiosk: false } as const;

describe('a step', () => {
  it('shows the whole scene that was kept, in the view it was taken in; language, theme and kiosk are the talk’s', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom('zh' as const, 'en' as const), fc.boolean(), (scene, lang, kiosk) => {
        const staged = stagedStep(atlas, storyOfScenes([writeScene(scene)]), 1, { lang, theme: 'stage', kiosk });
        expect(staged.dropped).toEqual([]);
        expect(staged.scene).toEqual({
          ...scene,
          view: 'present',
          staged: scene.view,
          story: 'tried',
          step: 1,
          lang,
          theme: 'stage',
          kiosk,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('kept from a talk shows what that step showed, not the talk', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const told = stagedStep(atlas, storyOfScenes([writeScene(scene)]), 1, STAGING).scene;
        const again = stagedStep(
          atlas,
          storyOfScenes(['', writeScene({ ...told, lang: 'zh', kiosk: true })]),
          2,
          STAGING,
        );
        expect(again.scene).toEqual({ ...told, step: 2 });
      }),
    );
  });

  it('that names itself a talk, a language, a theme or a kiosk is none of these', () => {
    const query = '?view=present&story=other&step=7&of=compare&kiosk=on&lang=zh&theme=light&r=foshan';
    const { scene, region } = stagedStep(atlas, storyOfScenes([query]), 1, STAGING);
    expect(scene).toMatchObject({ ...OWN, story: 'tried', step: 1, staged: 'compare', areas: ['foshan'] });
    expect(region?.id).toBe('foshan');
  });

  it('never fails over what stands in its scene, and names what is not of this atlas', () => {
    const known = knownIds(atlas);
    const parts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'r=<script>alert(1)</script>',
        'r=foshan,nowhere,440699',
        'site=../../etc',
        'mat=__proto__,constructor',
        'dept=javascript:alert(1)',
        'at=1e9,NaN,Infinity',
        'hide=%00,own',
        'ref=999,999',
        'cmp=%E0%A4%A',
        'rows=constructor',
        `r=${'a'.repeat(9000)}`,
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), fc.integer({ min: -5, max: 999 }), (all, number) => {
        const { scene, sectors } = stagedStep(atlas, storyOfScenes([`?${all.join('&')}`]), number, STAGING);
        expect(scene).toMatchObject({ ...OWN, story: 'tried', step: 1 });
        for (const id of scene.areas) expect(known.areas?.has(id)).toBe(true);
        for (const id of scene.families) expect(known.families?.has(id)).toBe(true);
        if (scene.site !== null) expect(known.sites?.has(scene.site)).toBe(true);
        if (scene.at !== null) expect(scene.at.center.every(Number.isFinite)).toBe(true);
        expect(sectors.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    const { dropped } = stagedStep(atlas, storyOfScenes(['?r=nowhere&color=rainbow']), 1, STAGING);
    expect(dropped).toEqual([
      { key: 'r', value: 'nowhere' },
      { key: 'color', value: 'rainbow' },
    ]);
  });

  it.each([
    [Number.NEGATIVE_INFINITY, 1],
    [-3, 1],
    [0, 1],
    [1.4, 1],
    [2, 2],
    [2.6, 3],
    [4, 3],
    [Number.POSITIVE_INFINITY, 3],
    [Number.NaN, 1],
  ])('asked for as %d is step %d of three', (asked, shown) => {
    const staged = stagedStep(atlas, storyOfScenes(), asked, STAGING);
    expect([staged.number, staged.count, staged.scene.step]).toEqual([shown, 3, shown]);
    expect(staged.step).toEqual(storyOfScenes().steps[shown - 1]);
  });

  it('of a story without any is an error that names the story', () => {
    expect(() => stagedStep(atlas, storyOfScenes([]), 1, STAGING)).toThrow('tried');
  });

  it('highlights a region where one area is chosen, and none where several are or another', () => {
    const region = (scene: string) => stagedStep(atlas, storyOfScenes([scene]), 1, STAGING).region?.id ?? null;
    expect(['?r=foshan', '?r=foshan,yunfu', '?r=440700', ''].map(region)).toEqual(['foshan', null, null, null]);
  });

  it('tells the sectors of what is highlighted, of all regions where nothing is', () => {
    const sectors = (scene: string) => stagedStep(atlas, storyOfScenes([scene]), 1, STAGING).sectors;
    for (const region of atlas.regions) {
      const own = new Set(region.materials.map(({ sector }) => sector));
      expect(sectors(`?r=${region.id}`)).toEqual(SECTORS.filter((sector) => own.has(sector)));
    }
    expect(sectors('')).toEqual(SECTORS.filter((each) => atlas.materials.some(({ sector }) => sector === each)));
  });

  it('shows the figure it names, and none where the atlas has no such figure', () => {
    const [region] = atlas.regions;
    const shown = (figure: string) => {
      const story = { ...storyOfScenes(), steps: [aStep('', { figure: figure as FigureId })] };
      return stagedStep(atlas, story, 1, STAGING).figure;
    };
    expect(shown(region?.target.id ?? '')).toEqual(region?.target);
    expect(shown('constructor')).toBeNull();
    expect(shown('no-such-figure')).toBeNull();
  });
});

describe('the ids of an atlas', () => {
  it('hold every region, city and county, and every place once its file was read', () => {
    const known = knownIds(atlas);
    const { regions, cities, counties, enterprises, siteById } = atlas;
    for (const { id } of regions) expect(known.areas?.has(id)).toBe(true);
    for (const { code } of [...cities, ...counties]) expect(known.areas?.has(code)).toBe(true);
    for (const id of [...siteById.keys(), ...enterprises.map((each) => each.id)])
      expect(known.sites?.has(id)).toBe(true);
    expect(known.areas?.has('nowhere')).toBe(false);
    expect(knownIds({ ...atlas, sitesLoaded: false }).sites).toBeNull();
    expect(knownIds(null)).toMatchObject({ areas: null, sites: null, families: null, departments: null });
  });

  it('lead an id of an earlier version to the one in its place', () => {
    for (const [, now] of knownIds(atlas).aliases) {
      const known = knownIds(atlas);
      const all = [known.areas, known.sites, known.families, known.departments];
      expect(
        all.some((ids) => ids?.has(now)),
        now,
      ).toBe(true);
    }
  });
});
