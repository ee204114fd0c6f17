import { HUB_KINDS } from '../../analysis/areaHubs.ts';
import { neighbours, type PlacesAround } from '../../analysis/neighbours.ts';
import type { Reference } from '../../model/finding.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { nearWords } from '../../text/nearWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { PanelBody } from '../PanelBody.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useSitesState } from '../useSitesState.ts';
import { ComplementSection } from './ComplementSection.tsx';
import { NearMaterials } from './NearMaterials.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { NearUnplaced } from './NearUnplaced.tsx';
import { referenceText } from './referenceText.ts';
import './NearPart.css';

/** What lies around the reference within the radius: places, hubs, materials, and what neighbours add to them. */
export function NearPart() {
  const { lang } = useLanguage();
  const reference = useAtlasState((state) => state.scene.finding.reference);
  if (reference !== null) return <Around reference={reference} />;
  return (
    <PanelBody>
      <p className="near-lead">{nearWords(lang).noReference}</p>
    </PanelBody>
  );
}

function Around({ reference }: { readonly reference: Reference }) {
  const { lang, w: all } = useLanguage();
  const w = nearWords(lang);
  const atlas = useAtlas();
  const sites = useSitesState();
  const { radiusKm, needs } = useAtlasState((state) => state.scene.finding);
  const { name, basis, state } = referenceText(reference, atlas, lang);
  const found = neighbours(atlas, reference, radiusKm);
  if (found === null) {
    return (
      <PanelBody>
        <p className="near-lead" role="status">
          {state !== 'gone' ? w.noPosition(name) : sites === 'loading' ? all.places.loading : basis}
        </p>
      </PanelBody>
    );
  }
  const hubs = found.places.filter(isHub);
  const others = found.places.filter((kind) => !isHub(kind));
  return (
    <PanelBody>
      <header className="near-head">
        <h2 id="panel-title" tabIndex={-1}>
          {w.title(reference.kind === 'spot' ? w.spot : name)} <span>{w.within(`${radiusKm}\u00a0km`)}</span>
        </h2>
        <p>
          {reference.kind === 'spot' && <b>{name} </b>}
          {[basis, w.rule].join(SENTENCE_GAP[lang])}
        </p>
        {radiusKm === 0 && <p role="status">{w.noRadius}</p>}
      </header>
      <NearPlaces title={w.places} kinds={others} radiusKm={radiusKm} />
      <NearPlaces title={w.hubs} kinds={hubs} radiusKm={radiusKm} />
      <NearMaterials reference={reference} found={found} radiusKm={radiusKm} />
      <ComplementSection reference={reference} needs={needs} />
      <NearUnplaced kinds={found.places} />
    </PanelBody>
  );
}

function isHub({ layer }: PlacesAround): boolean {
  return HUB_KINDS.some((kind) => kind === layer);
}
