import type { Statement } from '../model/measure.ts';
import { useAtlas } from '../state/hooks.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { useLanguage } from './useLanguage.ts';

/** What the plan says of the province, of one kind, in our own words and its order; one place in it is named once. */
export function StatementList({ kind }: { readonly kind: Statement['kind'] }) {
  const { lang, w } = useLanguage();
  const groups = byPlace(useAtlas().statements.filter((statement) => statement.kind === kind));
  return (
    <>
      <h4>{w.province.statement[kind]}</h4>
      {groups.map((group) => (
        <div key={group[0]?.text.zh} className="statements">
          <ul className={kind === 'field' ? 'is-run' : ''}>
            {group.map(({ text }) => (
              <li key={text.zh}>{text[lang]}</li>
            ))}
          </ul>
          <EvidenceLine of={group} />
        </div>
      ))}
    </>
  );
}

/** Neighbours that stand at the same place of the plan, together. */
function byPlace(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].locator.zh === statement.locator.zh) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
