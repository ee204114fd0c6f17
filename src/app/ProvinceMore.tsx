import { type ComponentType, useEffect, useState } from 'react';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';

/**
 * What the province's panel holds below the table of the nine. Its code is fetched when the ground is drawn for good, so
 * that it holds up neither the first picture nor the map, or sooner where a reader asks for something in it.
 */
export function ProvinceMore() {
  const { w } = useLanguage();
  const isTurn = useAtlasState(({ map, measure }) => map.kind !== 'waiting' || measure !== null);
  const [Detail, setDetail] = useState<ComponentType | null>(() => fetched);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (Detail !== null || failed || !isTurn) return;
    let isOver = false;
    import('../panels/ProvinceDetail.tsx').then(
      ({ ProvinceDetail }) => {
        fetched = ProvinceDetail;
        if (!isOver) setDetail(() => ProvinceDetail);
      },
      (reason: unknown) => {
        reportError(reason);
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [Detail, failed, isTurn]);
  return (
    <section className="province-more" aria-label={w.province.more}>
      {Detail && <Detail />}
      {!Detail && !failed && <p>{w.province.loading}</p>}
      {failed && (
        <p role="status">
          {w.province.unloaded} <Button onClick={() => setFailed(false)}>{w.province.retry}</Button>
        </p>
      )}
    </section>
  );
}

/** Once it has come it stands at once wherever the panel is shown again. */
let fetched: ComponentType | null = null;
