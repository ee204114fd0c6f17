import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';
import { LazyPart } from './LazyPart.tsx';

/**
 * What the province's panel holds below the table of the nine. Its code is fetched when the ground is drawn for good, so
 * that it holds up neither the first picture nor the map, or sooner where a reader asks for something in it.
 */
export function ProvinceMore() {
  const { w } = useLanguage();
  const isTurn = useAtlasState(({ map, measure }) => map.kind !== 'waiting' || measure !== null);
  return (
    <section className="province-more" aria-label={w.province.more}>
      <LazyPart fetch={fetchDetail} isTurn={isTurn} words={w.province} />
    </section>
  );
}

const fetchDetail = async () => (await import('../panels/ProvinceDetail.tsx')).ProvinceDetail;
