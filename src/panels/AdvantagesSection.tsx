import { advantageKey } from '../model/entryKey.ts';
import type { Region } from '../model/region.ts';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

/** The advantages the plan lists, in our own words. */
export function AdvantagesSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const [first] = region.advantages;
  return (
    <Section
      title={w.region.advantages}
      aside={
        first && (
          <>
            <Locator evidence={first} entry={advantageKey(region.id, 1)} />
            <GradeTag grade="plan" />
          </>
        )
      }
    >
      {first === undefined && <p className="section-none">{w.region.noAdvantage}</p>}
      <ul>
        {region.advantages.map((advantage) => (
          <li key={advantage.text.zh}>{advantage.text[lang]}</li>
        ))}
      </ul>
    </Section>
  );
}
