import type { Lang } from '../../model/localized.ts';
import { preflightWords } from '../../text/preflightWords.ts';
import type { Line } from './line.ts';

/** The page as plain text, for a message to whoever looks after the laptop. */
export function preflightText(lines: readonly Line[], lang: Lang): string {
  const w = preflightWords(lang);
  return [
    w.title,
    ...lines.flatMap(({ id, verdict, found, todo, list }) => [
      `[${w.verdicts[verdict]}] ${w.names[id]}${w.colon}${found}`,
      ...list.map((each) => `    ${each}`),
      ...(todo === null ? [] : [`    ${w.todo}${todo}`]),
    ]),
  ].join('\n');
}
