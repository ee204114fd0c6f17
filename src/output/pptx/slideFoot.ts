import { scaleBar } from '../../cartography/scaleBar.ts';
import { approvalText } from '../../text/approvalText.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { words } from '../../text/words.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Run } from './drawn.ts';
import type { SlideView } from './slideView.ts';

const LEFT = 97;
const RIGHT = 1824;
const BOTTOM = 1046;
/** The scale bar stands beside it. */
const FOOT_RIGHT = 1560;
const SIZE = 22;

/** What is at the foot of a slide: which step of how many, where the figures stand, the approval of the map, where borders come from. */
export function slideFoot(
  step: { readonly number: number; readonly count: number } | null,
  source: string,
  { lang, color, approval }: DeckLook,
): readonly Drawn[] {
  const w = pptxWords(lang);
  const { map } = words(lang);
  const run = (text: string): Run => ({ text, face: 'sans', size: SIZE, ink: color('ink-3') });
  const height = 92;
  const left = step === null ? LEFT : LEFT + 118;
  const top = BOTTOM - height;
  const foot: Drawn = {
    kind: 'words',
    name: w.foot,
    ...{ x: left, y: top, width: FOOT_RIGHT - left, height },
    paragraphs: [[run(source)], [run(`${approvalText(approval, lang)}\u2003${map.sourceShort}`)]],
    align: 'left',
    valign: 'bottom',
    wraps: true,
  };
  if (step === null) return [foot];
  const text = `${step.number} / ${step.count}`;
  const number: Drawn = {
    kind: 'words',
    name: w.step,
    ...{ x: LEFT, y: top, width: 110, height },
    paragraphs: [[{ text, face: 'sans', size: 26, ink: color('ink-2'), isNumber: true }]],
    align: 'left',
    valign: 'bottom',
    wraps: false,
  };
  return [foot, number];
}

/** The scale bar: a round length at the latitude of the map's middle. */
export function slideScale({ camera }: SlideView, { lang, color }: DeckLook): readonly Drawn[] {
  const { km, px } = scaleBar(camera, 230);
  const ink = color('ink-2');
  const name = pptxWords(lang).scaleBar;
  const right = RIGHT;
  const y = 1036;
  const spots = [
    [right - px, y - 9],
    [right - px, y],
    [right, y],
    [right, y - 9],
  ] as const;
  return [
    { kind: 'freeform', name, paths: [spots], closed: false, fill: null, stroke: { ink, width: 2.4 } },
    {
      kind: 'words',
      name,
      ...{ x: right - px, y: y - 40, width: px, height: 30 },
      paragraphs: [[{ text: `${km} km`, face: 'sans', size: 22, ink, isNumber: true }]],
      align: 'center',
      valign: 'middle',
      wraps: false,
    },
  ];
}
