import PptxGenJS from 'pptxgenjs';
import type { Atlas } from '../../model/atlas.ts';
import { words } from '../../text/words.ts';
import { cleanText } from './cleanText.ts';
import { BODY_FACE, HEAD_FACE } from './deckFaces.ts';
import { type DeckAsked, deckLook } from './deckLook.ts';
import type { DrawnSlide } from './drawn.ts';
import { drawSlide, type SlideAsked } from './drawSlide.ts';
import { dressDeck } from './dressDeck.ts';
import { writeDrawn } from './writeDrawn.ts';

/** Who a deck says it is by: nothing of the person who takes it is in the file. */
export const DECK_AUTHOR = '粤材图';

/**
 * A deck of 16:9 slides of shapes and texts that can be edited, for PowerPoint and WPS. Colours are those of its theme by
 * value; nothing is fetched.
 * @throws where the atlas has no boundaries
 */
export async function makeDeck(
  atlas: Atlas,
  title: string,
  slides: readonly SlideAsked[],
  asked: DeckAsked,
): Promise<Blob> {
  const look = deckLook(asked);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = cleanText(title) || words(asked.lang).app.title;
  deck.author = DECK_AUTHOR;
  deck.company = DECK_AUTHOR;
  deck.subject = atlas.edition.title[asked.lang];
  deck.theme = { headFontFace: HEAD_FACE.latin, bodyFontFace: BODY_FACE.latin };
  const drawn: DrawnSlide[] = [];
  for (const each of slides) {
    const made = drawSlide(atlas, each, look);
    drawn.push(made);
    const slide = deck.addSlide();
    slide.background = { color: made.ground.hex };
    for (const object of [...made.map.drawn, ...made.over]) writeDrawn(slide, object, asked.lang);
    slide.addNotes(cleanText(made.notes.join(' ')));
    // A long story leaves the page its turn between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('The writer of slides gave no bytes.');
  return dressDeck(written, { slides: drawn, lang: asked.lang });
}
