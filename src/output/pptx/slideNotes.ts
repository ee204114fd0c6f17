import type { StagedStep } from '../../analysis/stagedStep.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import { figureSubject } from '../../model/figureSubject.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Lang } from '../../model/localized.ts';
import type { Region } from '../../model/region.ts';
import type { Source } from '../../model/source.ts';
import { figureText } from '../../text/figure.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { figureLabel, figureSource } from '../../text/stepText.ts';
import { words } from '../../text/words.ts';
import type { SlidePicture } from './slidePicture.ts';
import type { TableText } from './slideTable.ts';

/** What the presenter reads: the step's own notes, every figure on the slide with where it stands, and the sources. */
export function slideNotes(
  atlas: Atlas,
  picture: SlidePicture,
  said: { readonly notes: string; readonly figure: Figure | null; readonly dropped: StagedStep['dropped'] },
  table: TableText | null,
): readonly string[] {
  const { lang } = picture.scene;
  const w = pptxWords(lang).notes;
  const figures = figureLines(atlas, picture, said.figure);
  const used = new Set<SourceId>([
    ...figures.map(({ figure }) => figure.source),
    ...(atlas.editions.find(({ mapped }) => mapped) === undefined ? [] : [atlas.edition.source]),
  ]);
  const sources = atlas.sources.filter(({ id }) => used.has(id));
  const { map, paper } = words(lang);
  return [
    ...said.notes.split(/\r?\n/).filter((line) => line.trim() !== ''),
    ...(said.dropped.length === 0 ? [] : [w.dropped(said.dropped.length)]),
    w.figures,
    ...figures.map(({ text }) => text),
    ...(table === null ? [] : table.rows.map((row) => row.filter((cell) => cell !== '').join(' · '))),
    paper.signs,
    paper.notOutcomes,
    w.sources,
    ...sources.map((source) => sourceLine(source, lang)),
    map.boundaries,
    w.made,
  ];
}

interface FigureLine {
  readonly figure: Figure;
  readonly text: string;
}

/** The large figure, then the number of each region on the map. */
function figureLines(atlas: Atlas, { scene, frame }: SlidePicture, large: Figure | null): readonly FigureLine[] {
  const { lang } = scene;
  const shown = frame.symbols.flatMap(({ region, layout }): readonly FigureLine[] => {
    const found = atlas.regionById.get(region);
    if (found === undefined || !layout.lines.some(({ kind }) => kind === 'value')) return [];
    const figure = layout.circle === null ? found.intensity : found.target;
    return [{ figure, text: regionLine(atlas, found, figure, lang) }];
  });
  if (large === null) return shown;
  const state = atlas.edition.state[lang];
  const region = atlas.regions.find(({ target, intensity }) => large.id === target.id || large.id === intensity.id);
  const text =
    region === undefined
      ? `${figureLabel(large, lang, figureSubject(atlas, large))} ${figureText(large, lang)} · ${figureSource(large, state, lang)}`
      : regionLine(atlas, region, large, lang);
  return [{ figure: large, text }, ...shown.filter(({ figure }) => figure.id !== large.id)];
}

function regionLine(atlas: Atlas, region: Region, figure: Figure, lang: Lang): string {
  const short = region.coverage.short?.[lang] ?? null;
  const number = [figureText(figure, lang), ...(short === null ? [] : [short])].join(' ');
  return `${region.name[lang]} ${number} · ${figureSource(figure, atlas.edition.state[lang], lang)}`;
}

function sourceLine({ title, where, read }: Source, lang: Lang): string {
  const none = words(lang).sources.notRecorded;
  return [title[lang], where ?? none, ...(read === null ? [] : [read])].join(' · ');
}
