import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { referenceWords } from '../../text/referenceWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { originText, readingText } from '../readingText.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSitesState } from '../useSitesState.ts';
import { referenceText } from './referenceText.ts';
import type { ReferenceDraft } from './useReferenceField.ts';

interface ReferenceStatusProps {
  readonly id: string;
  readonly field: ReferenceDraft;
}

/** What is typed is read as, or why it is refused; else from where the distances of what is in force run. */
export function ReferenceStatus({ id, field }: ReferenceStatusProps) {
  const { lang } = useLanguage();
  const w = referenceWords(lang);
  const inForce = useInForce(field);
  const { reading, unplaced } = field;
  const refusal = reading?.kind === 'refused' && field.isFinal ? readingText(reading, lang) : null;
  const fault = unplaced === null ? refusal : w.unplaced(unplaced);
  const said = reading === null ? inForce : reading.kind === 'refused' ? w.none : readingText(reading, lang);
  return (
    <p id={id} className={fault === null ? 'reference-status' : 'reference-status is-fault'} role="status">
      {fault ?? said}
      {reading?.kind === 'spot' && (
        <>
          {' '}
          <button type="button" className="text-button" onClick={field.take}>
            {w.take}
          </button>
        </>
      )}
    </p>
  );
}

function useInForce({ typed }: ReferenceDraft): string {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const sites = useSitesState();
  const reference = useAtlasState((state) => state.scene.finding.reference);
  if (reference === null) return referenceWords(lang).none;
  const { basis, state } = referenceText(reference, atlas, lang);
  if (state === 'gone' && sites === 'loading') return w.places.loading;
  const origin = typed === null ? '' : originText(typed.reading, lang);
  return origin === '' ? basis : `${basis}${SENTENCE_GAP[lang]}${origin}`;
}
