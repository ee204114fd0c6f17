import { useState } from 'react';
import type { LoadFault } from '../model/loadFault.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { Icon } from '../ui/Icon.tsx';
import { faultText, groupFaults } from './faultText.ts';
import { useLanguage } from './useLanguage.ts';
import './FailurePanel.css';

interface FailurePanelProps {
  readonly faults: readonly LoadFault[];
  readonly onRetry: () => void;
}

/** Which file failed, why, what still works, and what to do about it. */
export function FailurePanel({ faults, onRetry }: FailurePanelProps) {
  const { w } = useLanguage();
  const files = groupFaults(faults);
  const fatal = faults.some((fault) => fault.file === 'atlas.json');
  return (
    <section className={fatal ? 'failure' : 'failure is-part'} role="alert">
      <header>
        <Icon name="warning" size={fatal ? 28 : 18} />
        <h2>{fatal ? w.failure.titleAtlas : w.failure.titlePart}</h2>
      </header>
      {files.map(({ file, first, count }) => (
        <div key={file}>
          <p>{w.failure.works[file]}</p>
          <dl>
            <dt>{w.failure.file}</dt>
            <dd>
              <code>geo/{file}</code>
            </dd>
            <dt>{w.failure.reason}</dt>
            <dd>
              {faultText(first, w)}
              {count > 1 && ` · ${w.failure.more(count - 1)}`}
            </dd>
            <dt>{w.failure.advice}</dt>
            <dd>{w.failure.adviceText}</dd>
          </dl>
        </div>
      ))}
      <div className="failure-actions">
        <Button tone="primary" icon="retry" onClick={onRetry}>
          {w.failure.retry}
        </Button>
        <CopyDiagnostics faults={faults} />
      </div>
    </section>
  );
}

/** Copies all faults; where copying is refused they are shown to be copied by hand. */
function CopyDiagnostics({ faults }: { readonly faults: readonly LoadFault[] }) {
  const { w } = useLanguage();
  const [state, setState] = useState<'ready' | 'copied' | 'shown'>('ready');
  const text = JSON.stringify(faults, null, 1);
  const copy = async () => setState((await copyText(text)) ? 'copied' : 'shown');
  return (
    <>
      <Button icon="copy" onClick={copy}>
        {state === 'copied' ? w.failure.copied : w.failure.copy}
      </Button>
      {state === 'shown' && <textarea readOnly rows={6} aria-label={w.failure.diagnostics} value={text} />}
    </>
  );
}
