import type { Enterprise } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { ForeignText } from './ForeignText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './PlaceList.css';

/** Makers named to lead, and apart from them the users the plan names: cars and appliances are customers. */
export function EnterprisesSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const lead = region.enterprises.filter((enterprise) => enterprise.role === 'lead');
  const downstream = region.enterprises.filter((enterprise) => enterprise.role === 'downstream');
  const named = region.enterprises.some((enterprise) => enterprise.asNamed !== null);
  const leadNamed = lead.some((enterprise) => enterprise.asNamed !== null);
  const none = named ? w.region.noLead(region.name[lang]) : w.region.noEnterprise(region.name[lang]);
  return (
    <>
      <Section title={w.region.lead}>
        {!leadNamed && <p className="section-none">{none}</p>}
        <EnterpriseList enterprises={lead} />
      </Section>
      {downstream.length > 0 && (
        <Section title={w.region.downstream}>
          <EnterpriseList enterprises={downstream} />
          <p className="section-note">{w.region.downstreamNote}</p>
        </Section>
      )}
    </>
  );
}

function EnterpriseList({ enterprises }: { readonly enterprises: readonly Enterprise[] }) {
  return (
    <ul className="place-list">
      {enterprises.map((enterprise) => (
        <EnterpriseItem key={enterprise.id} enterprise={enterprise} />
      ))}
    </ul>
  );
}

function EnterpriseItem({ enterprise }: { readonly enterprise: Enterprise }) {
  const { lang, w } = useLanguage();
  const { cityByCode } = useAtlas();
  const city = cityByCode.get(enterprise.city);
  return (
    <li>
      <p className="place-name">
        <PlaceButton place={enterprise} />
        <GradeTag grade={enterprise.asNamed === null ? 'added' : 'plan'} />
      </p>
      <p className="place-detail">
        {enterprise.asNamed !== null && enterprise.asNamed !== enterprise.name[lang] && (
          <span>
            {w.region.namedAs}
            <ForeignText text={enterprise.asNamed} />
          </span>
        )}
        {city && city.region !== enterprise.region && <span>{w.region.outside(city.name[lang])}</span>}
        <Locator evidence={enterprise} />
      </p>
      {enterprise.note && <p className="place-detail">{enterprise.note[lang]}</p>}
    </li>
  );
}
