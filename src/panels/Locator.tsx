import type { Evidence } from '../model/figure.ts';
import { useDialogs } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';
import './Locator.css';

/** The place in the source, for example 专栏1 第1条: opens that source's entry. */
export function Locator({ evidence }: { readonly evidence: Evidence }) {
  const { lang, w } = useLanguage();
  const { openSources } = useDialogs();
  const place = evidence.locator[lang];
  return (
    <button
      type="button"
      className="text-button locator"
      title={w.sources.open(place)}
      onClick={() => openSources(evidence)}
    >
      {place}
    </button>
  );
}
