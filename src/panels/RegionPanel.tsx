import type { Region } from '../model/region.ts';
import { AdvantagesSection } from './AdvantagesSection.tsx';
import { CapacitySection } from './CapacitySection.tsx';
import { CompareButton } from './CompareButton.tsx';
import { DistancesSection } from './DistancesSection.tsx';
import { EnterprisesSection } from './EnterprisesSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LandSection } from './LandSection.tsx';
import { MaterialsSection } from './MaterialsSection.tsx';
import { NearbyButton } from './NearbyButton.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { RegionDivisions } from './RegionDivisions.tsx';
import { RegionHead } from './RegionHead.tsx';
import { ShareSection } from './ShareSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TargetSection } from './TargetSection.tsx';
import { useIsPhone } from './useIsPhone.ts';

/**
 * Everything the atlas holds on one region; what the plan does not name is said, not left out. On a phone three figures and
 * the materials come first, and what the figures mean after them.
 */
export function RegionPanel({ region }: { readonly region: Region }) {
  const isPhone = useIsPhone();
  return (
    <article className="panel" aria-labelledby="panel-title">
      <RegionHead region={region} />
      <PanelBody key={region.id}>
        {isPhone && <KeyFigures region={region} />}
        {isPhone && <MaterialsSection region={region} />}
        <TargetSection region={region} />
        <ShareSection region={region} />
        {!isPhone && <MaterialsSection region={region} />}
        <EnterprisesSection region={region} />
        <CapacitySection region={region} />
        <SitesSection region={region} />
        <AdvantagesSection region={region} />
        <DistancesSection area={{ kind: 'region', id: region.id, name: region.name, region }} />
        <RegionDivisions region={region} />
        <LandSection region={region} />
      </PanelBody>
      <PanelFoot
        around={
          <>
            <CompareButton id={region.id} />
            <NearbyButton id={region.id} />
          </>
        }
      />
    </article>
  );
}
