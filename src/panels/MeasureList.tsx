import { useEffect, useRef } from 'react';
import { findDepartment } from '../model/findDepartment.ts';
import type { DepartmentId } from '../model/ids.ts';
import type { Measure } from '../model/measure.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { measureShown } from '../state/provinceActions.ts';
import { DepartmentButton } from './DepartmentButton.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { useLanguage } from './useLanguage.ts';

/** The tasks, projects or safeguards of the plan: what each is about, who leads it and who takes part. */
export function MeasureList({ kind }: { readonly kind: Measure['kind'] }) {
  const { w } = useLanguage();
  const { measures } = useAtlas();
  return (
    <>
      <p className="section-note">{w.province.summary}</p>
      <ol className="measures">
        {measures
          .filter((measure) => measure.kind === kind)
          .map((measure) => (
            <MeasureItem key={measure.id} measure={measure} />
          ))}
      </ol>
    </>
  );
}

function MeasureItem({ measure }: { readonly measure: Measure }) {
  const { lang, w } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  const isAsked = useAtlasState((state) => state.measure === measure.id);
  useEffect(() => {
    if (!isAsked) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
    measureShown();
  }, [isAsked]);
  const { id, kind, order, name, summary, lead, participants, openEnded } = measure;
  return (
    <li>
      <p className="measure-order">{w.province.order(w.province.measure[kind], order)}</p>
      <h4 ref={title} tabIndex={-1} id={`measure-${id}`}>
        {name[lang]}
      </h4>
      <p>{summary[lang]}</p>
      <dl>
        <div>
          <dt>{w.province.lead}</dt>
          <dd>
            <DepartmentNames ids={[lead]} place={id} more={null} />
          </dd>
        </div>
        <div>
          <dt>{w.province.participants}</dt>
          <dd>
            <DepartmentNames ids={participants} place={id} more={openEnded ? w.province.openEnded : null} />
          </dd>
        </div>
      </dl>
      <EvidenceLine of={[measure]} />
    </li>
  );
}

interface DepartmentNamesProps {
  readonly ids: readonly DepartmentId[];
  readonly place: string;
  /** What is said at the end of a list that does not name all. */
  readonly more: string | null;
}

function DepartmentNames({ ids, place, more }: DepartmentNamesProps) {
  const atlas = useAtlas();
  const departments = ids.flatMap((id) => findDepartment(id, atlas) ?? []);
  return (
    <ul className="department-names">
      {departments.map((department) => (
        <li key={department.id}>
          <DepartmentButton department={department} place={place} />
        </li>
      ))}
      {more !== null && <li>{more}</li>}
    </ul>
  );
}
