import { exactly } from '../../analysis/interval.ts';
import type { Brief, BriefRank } from '../../output/brief.ts';
import { numberRange } from '../../output/numberRange.ts';
import { briefWords } from '../../text/briefWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { useLanguage } from '../useLanguage.ts';
import { SourceNumbers } from './SourceNumbers.tsx';

/** The nine in order, each with its score, the ranks it can have, why it stands there, and how stably. */
export function BriefRanking({ brief }: { readonly brief: Brief }) {
  const { lang } = useLanguage();
  const b = briefWords(lang);
  const { ranking } = brief;
  if (ranking === null)
    return (
      <section className="brief-ranking">
        <h2>{b.ranking}</h2>
        <p>{b.noRanking}</p>
      </section>
    );
  const draws = ranking.find(({ stable }) => stable !== null)?.stable?.draws ?? null;
  const notes = [
    b.rankingNote,
    draws === null ? b.noStable : b.stableNote(draws),
    ...(ranking.some(({ picked }) => picked) ? [b.pickedMark] : []),
    b.notAdvice,
  ];
  return (
    <section className="brief-ranking">
      <h2>{b.ranking}</h2>
      <table>
        <thead>
          <tr>
            {[b.rank, b.region, b.score, `${b.why}${b.whyNote}`].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map((each) => (
            <Row key={each.region.id} each={each} brief={brief} />
          ))}
        </tbody>
      </table>
      <p>{notes.join(SENTENCE_GAP[lang])}</p>
    </section>
  );
}

function Row({ each, brief }: { readonly each: BriefRank; readonly brief: Brief }) {
  const { lang, w } = useLanguage();
  const b = briefWords(lang);
  const { rank, ranks, region, score, reasons, stable, picked } = each;
  const span = numberRange({ lo: ranks.best, hi: ranks.worst }, lang);
  return (
    <tr>
      <td>
        <strong>{rank}</strong>
        {ranks.best !== ranks.worst && ` (${span})`}
      </td>
      <th scope="row">
        {region.name[lang]}
        {picked && ' ★'}
      </th>
      <td>
        {numberRange(score, lang)}
        {stable !== null && (
          <small>
            {b.stableText(
              numberRange(exactly(stable.first * 100), lang),
              numberRange({ lo: stable.best, hi: stable.worst }, lang),
            )}
          </small>
        )}
      </td>
      <td>
        {reasons.map(({ criterion, text, sources }, at) => (
          <span key={criterion}>
            {at > 0 && w.app.semicolon}
            {text[lang]}
            <SourceNumbers sources={sources} brief={brief} />
          </span>
        ))}
      </td>
    </tr>
  );
}
