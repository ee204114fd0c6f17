import { useState } from 'react';
import type { NamedId } from '../../model/ids.ts';
import { isEmptyScenario } from '../../model/scenario.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ScenarioDifferences } from './ScenarioDifferences.tsx';
import { ScenarioReports } from './ScenarioReports.tsx';
import { ShelfFiles } from './ShelfFiles.tsx';
import { ShelfList } from './ShelfList.tsx';
import { ShelfSave } from './ShelfSave.tsx';
import './ScenarioShelf.css';

/** Named scenarios, files and links; stands in the scenario part. */
export function ScenarioShelf() {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const now = useAtlasState((state) => state.scenario?.now ?? null);
  const { device, named } = useAtlasState((state) => state.shelf);
  const [compared, setCompared] = useState<ReadonlySet<NamedId>>(new Set());
  if (now === null) return null;
  const toggle = (id: NamedId, isCompared: boolean) => {
    const others = [...compared].filter((each) => each !== id);
    setCompared(new Set(isCompared ? [...others, id] : others));
  };
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <header className="shelf-head">
        <h3 id="shelf-title">{w.title}</h3>
        <span>{w.count(named.length)}</span>
      </header>
      {device === 'refused' && (
        <p className="shelf-notice" role="status">
          <Icon name="warning" />
          {w.refused}
        </p>
      )}
      <ScenarioReports from={['file', 'device']} />
      {isEmptyScenario(now) ? <p className="shelf-note">{w.empty}</p> : <ShelfSave now={now} />}
      <ShelfList compared={compared} onCompare={toggle} />
      <ShelfFiles now={now} />
      {device === 'kept' && <p className="shelf-note">{w.kept}</p>}
      <ScenarioDifferences now={now} named={named.filter(({ id }) => compared.has(id))} />
    </section>
  );
}
