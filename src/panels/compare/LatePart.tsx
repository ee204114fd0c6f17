import type { ComponentType } from 'react';
import { chartWords } from '../../text/chartWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useLanguage } from '../useLanguage.ts';

/** A part whose pictures bring code that nothing else needs: it comes when the part is opened. */
export function LatePart({ fetch }: { readonly fetch: () => Promise<ComponentType> }) {
  const { lang } = useLanguage();
  const { part: Part, failed, retry } = useFetched(fetch);
  const w = chartWords(lang);
  if (Part !== null) return <Part />;
  return (
    <p className="part-note" role="status">
      {failed ? w.unloaded : w.loading} {failed && <Button onClick={retry}>{w.retry}</Button>}
    </p>
  );
}
