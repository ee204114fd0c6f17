import { figureKey } from '../model/entryKey.ts';
import type { Region } from '../model/region.ts';
import { figureText } from '../text/figure.ts';
import { EntryLink } from './EntryLink.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

/** Capacities the plan gives in words: the word stands first, the number it means after it. */
export function CapacitySection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const [first] = region.capacities;
  if (!first) return null;
  return (
    <Section
      title={w.region.capacity}
      aside={
        <>
          <Locator evidence={first} />
          <GradeTag grade="plan" />
        </>
      }
    >
      <ul>
        {region.capacities.map((capacity) => (
          <li key={capacity.id}>
            {capacity.what[lang]}
            {w.app.colon}
            <EntryLink entry={figureKey(capacity.id)}>
              {capacity.qualifierWord === null
                ? figureText(capacity, lang)
                : w.region.inWords(capacity.qualifierWord[lang], figureText(capacity, lang))}
            </EntryLink>
          </li>
        ))}
      </ul>
      <p className="section-note">{w.region.noPeriod}</p>
    </Section>
  );
}
