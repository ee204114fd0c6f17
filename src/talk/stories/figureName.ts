import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import { figureSubject } from '../../model/figureSubject.ts';
import type { Lang } from '../../model/localized.ts';
import { figureText } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';
import { storyWords } from '../../text/storyWords.ts';
import { words } from '../../text/words.ts';

/** A figure in a list: whose it is, what it is, how large: `佛山 2025 年主营业务收入目标：6000 亿元`; 云浮 with 仅石材. */
export function figureName(atlas: Atlas, figure: Figure, lang: Lang): string {
  const subject = figureSubject(atlas, figure);
  const scope = subject.scope === null ? '' : storyWords(lang).only(subject.scope[lang]);
  return `${figureLabel(figure, lang, subject)}${words(lang).app.colon}${figureText(figure, lang)}${scope}`;
}
