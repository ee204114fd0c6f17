import { dutiesOf } from '../analysis/duties.ts';
import { findDepartment } from '../model/findDepartment.ts';
import type { Department, Measure } from '../model/measure.ts';
import { closeDepartment } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { showMeasure } from '../state/provinceActions.ts';
import { DepartmentButton } from './DepartmentButton.tsx';
import { DutyCounts } from './DutyCounts.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { ForeignText } from './ForeignText.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './SitePanel.css';
import './DepartmentPanel.css';

/** All that a department answers for, over whatever was read before: what it leads, then what it takes part in. */
export function DepartmentPanel({ department }: { readonly department: Department }) {
  const { lang, w } = useLanguage();
  const { leads, takesPart } = dutiesOf(department.id, useAtlas().measures);
  const name = department.name[lang];
  return (
    <article className="panel" aria-labelledby="panel-title">
      <PlaceHead kind={w.department.kind} title={name} close={w.department.close} onClose={closeDepartment}>
        <p>
          <DutyCounts department={department.id} leads={leads.length} takesPart={takesPart.length} />
        </p>
      </PlaceHead>
      <PanelBody key={department.id}>
        <Names department={department} />
        <Section title={w.department.leads} aside={w.province.measureCount(leads.length)}>
          {leads.length === 0 && <p className="section-none">{w.department.leadsNone(name)}</p>}
          <DutyList measures={leads} of={department} />
        </Section>
        <Section title={w.department.takesPart} aside={w.province.measureCount(takesPart.length)}>
          {takesPart.length === 0 && <p className="section-none">{w.department.takesPartNone(name)}</p>}
          <DutyList measures={takesPart} of={department} />
        </Section>
        <p className="section-note department-note">{w.province.summary}</p>
      </PanelBody>
      <PanelFoot />
    </article>
  );
}

/** The official name, and where the page speaks another language the name as the plan writes it. */
function Names({ department: { name, full } }: { readonly department: Department }) {
  const { lang, w } = useLanguage();
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [w.department.asWritten, [name.zh]],
    [w.department.official, lang === 'zh' ? [full.zh] : [full[lang], full.zh]],
  ];
  return (
    <div className="section">
      <dl className="place-facts">
        {rows.map(([term, texts]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {texts.map((text) => (
                <div key={text}>
                  <ForeignText text={text} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function DutyList({ measures, of }: { readonly measures: readonly Measure[]; readonly of: Department }) {
  return (
    <ul className="duties">
      {measures.map((measure) => (
        <Duty key={measure.id} measure={measure} of={of} />
      ))}
    </ul>
  );
}

/** One measure: its name leads to its place in the province's panel. */
function Duty({ measure, of }: { readonly measure: Measure; readonly of: Department }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const { id, kind, order, name, summary, openEnded } = measure;
  const lead = measure.lead === of.id ? null : findDepartment(measure.lead, atlas);
  return (
    <li>
      <p className="measure-order">{w.province.order(w.province.measure[kind], order)}</p>
      <button
        type="button"
        className="text-button duty-name"
        title={w.department.show(name[lang])}
        onClick={() => showMeasure(id)}
      >
        {name[lang]}
      </button>
      <p className="duty-summary">{summary[lang]}</p>
      {lead && (
        <p className="duty-lead">
          {w.department.ledBy}
          {w.app.colon}
          <DepartmentButton department={lead} place={id} />
        </p>
      )}
      {openEnded && <p className="duty-lead">{w.department.openList}</p>}
      <EvidenceLine of={[measure]} />
    </li>
  );
}
