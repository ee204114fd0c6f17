import { WEIGHT_SWING } from '../../analysis/stability.ts';
import { STABILITY_DRAWS } from '../../analysis/stabilityQuestion.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { stabilityWords } from '../../text/stabilityWords.ts';
import { GradeTag } from '../GradeTag.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useStability } from './useStability.ts';

/** How stability was found and how to read it; and which facts count that are not the plan's. */
export function StabilityNote() {
  const { lang } = useLanguage();
  const s = stabilityWords(lang);
  const found = useStability();
  const sentences = [
    s.how(Math.round(WEIGHT_SWING * 100), found?.draws ?? STABILITY_DRAWS),
    s.reading,
    ...(found?.criteria === 1 ? [s.alone] : []),
  ];
  return (
    <div role="note" aria-label={s.label}>
      <p>
        <b>{s.label}</b> <GradeTag grade="derived" /> {sentences.join(SENTENCE_GAP[lang])}
      </p>
      <p>
        <GradeTag grade="added" /> {s.added}
      </p>
    </div>
  );
}
