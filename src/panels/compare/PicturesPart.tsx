import { chartWords } from '../../text/chartWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useLanguage } from '../useLanguage.ts';

/** Pictures of what is compared, each with its table. Their code comes when they are opened. */
export function PicturesPart() {
  const { lang } = useLanguage();
  const { part: Charts, failed, retry } = useFetched(fetchCharts);
  const w = chartWords(lang);
  if (Charts !== null) return <Charts />;
  return (
    <p className="part-note" role="status">
      {failed ? w.unloaded : w.loading} {failed && <Button onClick={retry}>{w.retry}</Button>}
    </p>
  );
}

const fetchCharts = async () => (await import('./charts/Charts.tsx')).Charts;
