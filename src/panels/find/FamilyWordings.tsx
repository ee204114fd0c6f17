import type { FamilyId } from '../../model/ids.ts';
import { useAtlas } from '../../state/hooks.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EntryLink } from '../EntryLink.tsx';
import { inRun } from '../inRun.ts';
import { useLanguage } from '../useLanguage.ts';
import { useFindWords } from './useFindWords.ts';

/** Which wordings of the plan count as the families that are needed, and why. */
export function FamilyWordings({ ids }: { readonly ids: readonly FamilyId[] }) {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const { families, materials } = useAtlas();
  const chosen = ids.flatMap((id) => families.find((family) => family.id === id) ?? []);
  const sentences = chosen.flatMap(({ id, name }) => {
    const own = materials.filter(({ family }) => family === id).map((material) => material.name[lang]);
    const others = [...new Set(own)].filter((wording) => wording !== name[lang]);
    return others.length === 0 ? [] : [f.form.wordings(others.map(inRun).join(w.app.listMark), inRun(name[lang]))];
  });
  return (
    <>
      {sentences.length > 0 && <p>{sentences.join(SENTENCE_GAP[lang])}</p>}
      <Disclosure summary={f.form.whyFamilies}>
        {chosen.map(({ id, name, reason }) => (
          <p key={id}>
            <EntryLink entry={`family:${id}`}>
              <b>{name[lang]}</b>
            </EntryLink>
            {w.app.colon}
            {reason[lang]}
          </p>
        ))}
      </Disclosure>
    </>
  );
}
