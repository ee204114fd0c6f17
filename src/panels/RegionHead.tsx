import type { Region } from '../model/region.ts';
import { clearSelection, selectNeighbour } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { AreaPath } from './AreaPath.tsx';
import { PickButton } from './PickButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './Panel.css';

/** Which region this is, of how many, and the ways to its neighbours in the plan's order. */
export function RegionHead({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { regions } = useAtlas();
  const name = region.name[lang];
  return (
    <header className="panel-head">
      <div className="panel-steps">
        <span className="panel-order">{w.region.order(region.order, regions.length)}</span>
        <span className="panel-keys">
          <PickButton id={region.id} />
          <IconButton icon="previous" label={w.region.previous} onClick={() => selectNeighbour(-1)} />
          <IconButton icon="next" label={w.region.next} onClick={() => selectNeighbour(1)} />
          <IconButton icon="close" label={w.region.close} onClick={clearSelection} />
        </span>
      </div>
      <AreaPath area={{ kind: 'region', id: region.id, name: region.name, region }} />
      <div className={name.length > LONG_NAME ? 'panel-title is-long' : 'panel-title'}>
        <h2 id="panel-title" tabIndex={-1}>
          {name}
        </h2>
        <p>{region.cluster[lang]}</p>
      </div>
    </header>
  );
}

/** Letters from which a name is set smaller. */
const LONG_NAME = 14;
