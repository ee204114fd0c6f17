import type { Region } from '../model/region.ts';
import { LandRow } from './LandRow.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './LandSection.css';

/** Land area, people, and the target per square kilometre that follows from it. */
export function LandSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { coverage } = region;
  return (
    <Section title={w.region.land}>
      <dl className="land">
        <LandRow name={w.region.area} figure={region.area} />
        <LandRow name={w.region.population} figure={region.population} />
        <LandRow
          name={`${w.region.intensity}${coverage.short === null ? '' : `（${coverage.short[lang]}）`}`}
          figure={region.intensity}
        />
      </dl>
    </Section>
  );
}
