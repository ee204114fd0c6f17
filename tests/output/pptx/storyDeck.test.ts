import { describe, expect, test } from 'vitest';
import { type StagedStep, stagedStep } from '../../../src/analysis/stagedStep.ts';
import { sectorColors } from '../../../src/cartography/palette.ts';
import { STAGE_SYMBOL } from '../../../src/cartography/stageRoom.ts';
import { circleRadius } from '../../../src/cartography/symbol.ts';
import { colorsOf } from '../../../src/cartography/tokenColor.ts';
import { LANGS } from '../../../src/model/localized.ts';
import { NO_MAP_APPROVAL } from '../../../src/model/mapApproval.ts';
import { THEMES } from '../../../src/model/scene.ts';
import type { Story } from '../../../src/model/story.ts';
import { storyDeck } from '../../../src/output/pptx/storyDeck.ts';
import { approvalText } from '../../../src/text/approvalText.ts';
import { figureParts, figureText } from '../../../src/text/figure.ts';
import { sectorName } from '../../../src/text/term.ts';
import { words } from '../../../src/text/words.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { type ReadSlide, readDeck } from './readDeck.ts';
import { shippedStories } from './shippedStories.ts';

const atlas = anAtlas();
const stories = shippedStories();
const MOST_BYTES = 200_000;
/** 12 192 000 of them are 1920 px. */
const EMU_PER_PX = 6350;

const cases = stories.flatMap((story) =>
  LANGS.flatMap((lang) => THEMES.map((theme) => [story.id, lang, theme, story] as const)),
);

describe.each(cases)('%s in %s, %s', (_id, lang, theme, story) => {
  const made = storyDeck(atlas, story, { lang, theme, approval: NO_MAP_APPROVAL }).then(readDeck);
  const staged = story.steps.map((_, at) => stagedStep(atlas, story, at + 1, { lang, theme, kiosk: false }));
  const w = words(lang);

  test('a slide for each step, well-formed, small, without a picture', async () => {
    const { size, slides, parts, faults } = await made;
    expect(size / slides.length).toBeLessThan(MOST_BYTES);
    expect(slides).toHaveLength(story.steps.length);
    expect(faults).toEqual([]);
    expect(parts.filter((name) => name.startsWith('ppt/media/') || /\.(png|jpe?g|svg|emf)$/.test(name))).toEqual([]);
    for (const { xml } of slides) {
      expect(xml).not.toContain('<p:pic>');
      expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      expect(xml, 'properties of a paragraph stand before its runs').not.toMatch(/<\/a:r>\s*<a:pPr/);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('each slide has the nine regions, its neighbours and the province as freeforms in one group', async () => {
    for (const { xml, objects } of (await made).slides) {
      const forms = objects.filter(({ kind }) => kind === 'freeform').map(({ name }) => name);
      const names = atlas.regions.map(({ name }) => name[lang]);
      expect(names.filter((name) => forms.includes(name))).toEqual(names);
      for (const beside of ['810000', '820000']) {
        const name = atlas.shapes?.context.find(({ code }) => code === beside)?.name[lang];
        expect(forms).toContain(name);
      }
      expect(xml.match(/<p:grpSp>/g)).toHaveLength(1);
      expect(xml).toMatch(/<p:grpSp><p:nvGrpSpPr><p:cNvPr id="2" name="[^"]+" descr="[^"]{10,}"/);
    }
  });

  test('each slide says what the step says, with signs, source and approval', async () => {
    for (const [at, { objects }] of (await made).slides.entries()) {
      const step = staged[at];
      const texts = objects.filter(({ kind }) => kind === 'words').map(({ text }) => text);
      expect(texts).toContain(step?.step.title[lang]);
      expect(texts).toContain(step?.step.sentence[lang]);
      expect(texts).toContain(`${at + 1} / ${story.steps.length}`);
      expect(texts.join('\n')).toContain(approvalText(NO_MAP_APPROVAL, lang));
      if (step?.figure) {
        const { sign, number, unit } = figureParts(step.figure, lang);
        expect(texts.find((text) => text.startsWith(`${sign}${number}`) && text.includes(unit))).toBeDefined();
        expect(texts.join('\n')).toContain(step.figure.locator[lang]);
      }
      if (hasTargets(step)) expect(texts.join('\n')).toContain(w.paper.notOutcomes);
      for (const label of atlas.sheet.labels.filter((each) => each.lang === lang && each.band === 'province'))
        if (isWhole(step) && (label.rank === 4 || label.rank === 6)) expect(texts).toContain(label.text);
    }
  });

  test('云浮 is never without 仅石材', async () => {
    const yunfu = atlas.regions.find(({ id }) => id === 'yunfu');
    for (const [at, { objects }] of (await made).slides.entries())
      if (isWhole(staged[at]) && hasTargets(staged[at]))
        expect(objects.some(({ text }) => text.includes(yunfu?.coverage.short?.[lang] ?? '?'))).toBe(true);
  });

  test('the legend names the sectors that the step shows', async () => {
    for (const [at, { objects }] of (await made).slides.entries()) {
      const step = staged[at];
      if (step === undefined || !hasTargets(step) || step.scene.color === 'intensity') continue;
      const texts = objects.map(({ text }) => text);
      for (const sector of step.sectors) expect(texts).toContain(sectorName(sector, lang));
      expect(texts).toContain(w.legend.none);
      expect(texts.join(' ')).toContain(w.legend.circles);
    }
  });

  test('the presenter reads notes, every figure on the slide and the sources', async () => {
    for (const [at, { notes }] of (await made).slides.entries()) {
      const step = staged[at];
      expect(notes).toContain(step?.step.notes[lang]);
      if (!hasTargets(step)) continue;
      const intensity = step?.scene.color === 'intensity';
      for (const region of atlas.regions)
        expect(notes).toContain(
          `${region.name[lang]} ${figureText(intensity ? region.intensity : region.target, lang)}`,
        );
      expect(notes).toContain(atlas.sourceById.get(atlas.edition.source)?.title[lang]);
      expect(notes).toContain(w.map.boundaries);
    }
  });

  test('letters have a Latin and a Chinese typeface', async () => {
    const { slides, theme: faces } = await made;
    for (const { xml } of slides) {
      const latin = new Set([...xml.matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, name]) => name));
      const ea = new Set([...xml.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, name]) => name));
      expect(latin).toEqual(new Set(['Cambria', 'Arial']));
      expect(ea).toEqual(new Set(['SimSun', 'Microsoft YaHei']));
      expect(xml.match(/<a:rPr(?![^>]*lang=)/g)).toBeNull();
    }
    expect(faces).toMatch(/<a:majorFont><a:latin typeface="Cambria"\/><a:ea typeface="SimSun"\/>/);
    expect(faces).toMatch(/<a:minorFont><a:latin typeface="Arial"\/><a:ea typeface="Microsoft YaHei"\/>/);
  });

  test('the file says who made it and nothing of who took it', async () => {
    const { core } = await made;
    expect(core).toContain(`<dc:title>${story.title[lang]}</dc:title>`);
    expect(core).toContain('<dc:creator>粤材图</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>粤材图</cp:lastModifiedBy>');
  });
});

test('the region told of has the solid colour of its sector, the others are plain', async () => {
  const { slides } = await readDeck(await storyDeck(atlas, regionsStory(), staging));
  const color = colorsOf('stage');
  for (const [at, region] of atlas.regions.entries()) {
    const slide = slides[at + 1];
    expect(fillOf(slide, region.name.zh)).toBe(color(sectorColors(region.firstSector).solid).hex);
    const others = atlas.regions.filter((each) => each !== region);
    for (const { name } of others) expect(fillOf(slide, name.zh)).toBe(color('map-none').hex);
  }
});

test('circles have the area of the targets, as on the stage', async () => {
  const { slides } = await readDeck(await storyDeck(atlas, regionsStory(), staging));
  for (const { name, target } of atlas.regions) {
    const circle = slides[0]?.objects.find((each) => each.name === `${name.zh} 圆`);
    const [, across = '0'] = /<a:ext cx="(\d+)"/.exec(circle?.xml ?? '') ?? [];
    expect(Number(across) / EMU_PER_PX / 2).toBeCloseTo(circleRadius(target.value) * STAGE_SYMBOL, 1);
  }
});

test('a step of the comparison has a table of targets and letters on the map', async () => {
  const opening = stories.find((story) => story.steps.some(({ scene }) => scene.includes('view=compare')));
  const at = opening?.steps.findIndex(({ scene }) => scene.includes('view=compare')) ?? 0;
  if (opening === undefined) throw new Error('No shipped story compares.');
  const { slides } = await readDeck(await storyDeck(atlas, opening, staging));
  const slide = slides[at];
  const table = slide?.objects.find(({ kind }) => kind === 'table');
  const chosen = stagedStep(atlas, opening, at + 1, { ...staging, kiosk: false }).scene.areas;
  for (const region of atlas.regions.filter(({ id }) => chosen.includes(id))) {
    expect(table?.text).toContain(region.name.zh);
    expect(table?.text).toContain(figureText(region.target, 'zh'));
    expect(slide?.objects.some(({ name }) => name === `${region.name.zh} 字母`)).toBe(true);
  }
});

/** Closer by, labels of what is out of sight are not there. */
function isWhole(step: StagedStep | undefined): boolean {
  return step?.scene.at === null;
}

/** The site finder has ranks in the place of targets. */
function hasTargets(step: StagedStep | undefined): boolean {
  return step?.scene.staged !== 'find';
}

const staging = { lang: 'zh', theme: 'stage', approval: NO_MAP_APPROVAL } as const;

function regionsStory(): Story {
  const story = stories.find(({ steps }) => steps.length === atlas.regions.length + 1);
  if (story === undefined) throw new Error('No shipped story goes through the nine.');
  return story;
}

function fillOf(slide: ReadSlide | undefined, name: string): string | undefined {
  const form = slide?.objects.find((each) => each.kind === 'freeform' && each.name === name);
  return /<\/a:custGeom><a:solidFill><a:srgbClr val="(\w+)"/.exec(form?.xml ?? '')?.[1];
}
