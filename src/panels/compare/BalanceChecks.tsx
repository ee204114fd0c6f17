import { useMemo } from 'react';
import type { BalanceCheck, BalanceLevel } from '../../analysis/balanceCheck.ts';
import { balanceChecks } from '../../analysis/balanceChecks.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { balanceWords } from '../../text/balanceWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ForeignRuns } from '../ForeignRuns.tsx';
import { useLanguage } from '../useLanguage.ts';
import { balanceText } from './balanceText.ts';
import './BalanceChecks.css';

/** What of the scenario does not add up, what is to be looked at, and, folded, what holds. */
export function BalanceChecks() {
  const scenario = useAtlasState((state) => state.scenario?.now ?? null);
  return scenario === null ? null : <Checks scenario={scenario} />;
}

function Checks({ scenario }: { readonly scenario: Scenario }) {
  const { lang, w: words } = useLanguage();
  const atlas = useAtlas();
  const w = balanceWords(lang);
  const checks = useMemo(() => balanceChecks(atlas, scenario), [atlas, scenario]);
  const at = (level: BalanceLevel) => checks.filter((check) => check.level === level);
  const holding = at('holds');
  const failing = at('fails').map(({ id }) => w.check[id]);
  return (
    <section className="balance" aria-label={w.title}>
      <header>
        <h3>{w.title}</h3>
        <span>
          {(['fails', 'caution'] as const)
            .filter((level) => at(level).length > 0)
            .map((level) => w.count[level](at(level).length))
            .join(words.app.listMark)}
        </span>
      </header>
      <CheckList checks={[...at('fails'), ...at('caution')]} scenario={scenario} />
      <Disclosure summary={w.count.holds(holding.length)}>
        <p className="balance-about">{w.about}</p>
        <CheckList checks={holding} scenario={scenario} />
      </Disclosure>
      <LiveRegion text={failing.length === 0 ? w.noneFails : w.failing(failing.join(words.app.listMark))} />
    </section>
  );
}

interface CheckListProps {
  readonly checks: readonly BalanceCheck[];
  readonly scenario: Scenario;
}

function CheckList({ checks, scenario }: CheckListProps) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const w = balanceWords(lang);
  if (checks.length === 0) return null;
  return (
    <ul className="balance-list">
      {checks.map((check) => (
        <li key={check.id} data-level={check.level}>
          <b className="balance-level">
            {check.level !== 'holds' && <Icon name="warning" size={12} />}
            {w.level[check.level]}
          </b>
          <span className="balance-check">{w.check[check.id]}</span>
          {balanceText(check, atlas, scenario, lang).map((sentence) => (
            <p key={sentence}>
              <ForeignRuns text={sentence} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
