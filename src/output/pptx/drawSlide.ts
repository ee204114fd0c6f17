import type { Atlas } from '../../model/atlas.ts';
import { figureSubject } from '../../model/figureSubject.ts';
import type { Scene } from '../../model/scene.ts';
import type { DroppedValue } from '../../model/sceneCodec.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { figureSource } from '../../text/stepText.ts';
import { words } from '../../text/words.ts';
import { circleSizes } from './circleSizes.ts';
import type { DeckLook } from './deckLook.ts';
import type { DrawnSlide } from './drawn.ts';
import { slideFades } from './slideFades.ts';
import { slideFinder, slidePlaces } from './slideFinder.ts';
import { slideFoot, slideScale } from './slideFoot.ts';
import { slideGround } from './slideGround.ts';
import { slideLabels } from './slideLabels.ts';
import { slideLegend } from './slideLegend.ts';
import { slideNotes } from './slideNotes.ts';
import { slidePicture } from './slidePicture.ts';
import { slideSymbols } from './slideSymbols.ts';
import { slideTable, tableText } from './slideTable.ts';
import { type Said, slideWords } from './slideWords.ts';

/** What one slide is of. */
export interface SlideAsked extends Omit<Said, 'subject'> {
  readonly scene: Scene;
  readonly notes: string;
  readonly step: { readonly number: number; readonly count: number } | null;
  readonly dropped: readonly DroppedValue[];
}

/**
 * Everything that stands on a slide.
 * @throws where the atlas has no boundaries
 */
export function drawSlide(atlas: Atlas, asked: SlideAsked, look: DeckLook): DrawnSlide {
  const picture = slidePicture(atlas, asked.scene);
  const mapDrawn = [
    ...slideGround(atlas, picture, look),
    ...slideLabels(picture, look),
    ...slidePlaces(atlas, picture, look),
    ...slideFinder(picture, look),
    ...slideSymbols(atlas, picture, look),
  ];
  const table = tableText(atlas, picture.scene);
  const legend = slideLegend(atlas, picture, look);
  const least = table === null ? 0 : table.rows.length * LEAST_ROW + 12;
  const subject = asked.figure === null ? null : figureSubject(atlas, asked.figure, asked.region);
  const said = slideWords({ ...asked, subject }, look, legend.top - 16 - least);
  const grid = table === null ? [] : [slideTable(table, said.bottom, legend.top - 16, look)];
  const { subtitle } = words(look.lang).map;
  return {
    ground: look.color('map-sea'),
    map: {
      name: pptxWords(look.lang).map,
      alt: `${picture.frame.title}。${subtitle[asked.scene.color]}`,
      drawn: mapDrawn,
    },
    over: [
      ...(picture.view.isHome ? [] : slideFades(look)),
      ...said.drawn,
      ...grid,
      ...legend.drawn,
      ...circleSizes(atlas, picture, mapDrawn, look),
      ...slideScale(picture.view, look),
      ...slideFoot(asked.step, sourceOf(atlas, asked, look), look),
    ],
    notes: slideNotes(atlas, picture, asked, table),
  };
}

/** Of a table, px. */
const LEAST_ROW = 26;

function sourceOf({ edition }: Atlas, { figure }: SlideAsked, { lang }: DeckLook): string {
  if (figure !== null) return figureSource(figure, edition.state[lang], lang);
  return words(lang).paper.source(edition.title[lang], edition.state[lang]);
}
