import type { GeoFile } from '../model/loadFault.ts';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

const FILE: GeoFile = 'sites.json';

/** A section whose file could not be read: missing is not none. */
export function SitesMissing({ title }: { readonly title: string }) {
  const { w } = useLanguage();
  return (
    <Section title={title}>
      <p className="section-none">{w.region.sitesFailed(FILE)}</p>
    </Section>
  );
}
