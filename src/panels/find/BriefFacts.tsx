import type { Brief } from '../../output/brief.ts';
import type { BriefFact } from '../../output/briefFact.ts';
import type { BriefPlace } from '../../output/briefPlace.ts';
import { factText } from '../../output/factText.ts';
import { useLanguage } from '../useLanguage.ts';
import { SourceNumbers } from './SourceNumbers.tsx';

interface BriefFactsProps {
  readonly place: BriefPlace;
  readonly brief: Brief;
}

/** The facts of a place: each with its status, the number of its source, and the place in it or how it was worked out. */
export function BriefFacts({ place, brief }: BriefFactsProps) {
  return (
    <dl>
      {grouped(place.facts).map((facts) => (
        <Facts key={facts[0]?.entry.key} facts={facts} place={place} brief={brief} />
      ))}
    </dl>
  );
}

function Facts({ facts, place, brief }: BriefFactsProps & { readonly facts: readonly BriefFact[] }) {
  const { lang, w } = useLanguage();
  const texts = facts.map((fact) => factText(fact, place, lang));
  const [first] = texts;
  if (first === undefined) return null;
  const rests = facts.flatMap(({ entry }) => entry.sources);
  const isDistance = facts.some(({ km }) => km !== null);
  const where = isDistance ? [] : [...new Set(texts.map((text) => text.where))];
  const told = [...new Set([first.status ?? first.grade, ...where])];
  return (
    <div>
      <dt>{first.what}</dt>
      <dd>
        <strong>{texts.map(({ shown }) => shown).join(w.app.listMark)}</strong> {told.join(' · ')}
        <SourceNumbers sources={rests} brief={brief} />
      </dd>
    </div>
  );
}

/** Names of one sort stand in one row: the materials, the enterprises. */
function grouped(facts: readonly BriefFact[]): readonly (readonly BriefFact[])[] {
  const groups = new Map<string, BriefFact[]>();
  for (const fact of facts) {
    const { entry } = fact;
    const key = entry.kind === 'name' ? entry.group : entry.key;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}
