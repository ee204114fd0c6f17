import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import { findArea } from '../../model/findArea.ts';
import type { Lang } from '../../model/localized.ts';
import { figureText } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';
import { storyWords } from '../../text/storyWords.ts';
import { words } from '../../text/words.ts';

/** A figure in a list: whose it is, what it is, how large: `佛山 2025 年主营业务收入目标：6000 亿元`; 云浮 with 仅石材. */
export function figureName(atlas: Atlas, figure: Figure, lang: Lang): string {
  const [subject = ''] = figure.id.split('.');
  const area = findArea(subject, atlas);
  const name = area?.name ?? atlas.products.find(({ id }) => id === subject)?.name ?? null;
  const region = area?.kind === 'region' ? area.region : null;
  // What is worked out of the target covers no more than the target does.
  const restsOnTarget = region !== null && [region.target.id, region.intensity.id].includes(figure.id);
  const narrow = restsOnTarget ? (region.coverage.short?.[lang] ?? null) : null;
  const label = figureLabel(figure, lang);
  const scope = narrow === null ? '' : storyWords(lang).only(narrow);
  const told = name === null ? label : storyWords(lang).of(name[lang], label);
  return `${told}${words(lang).app.colon}${figureText(figure, lang)}${scope}`;
}
