import { useState } from 'react';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import { NO_MAP_APPROVAL } from '../../../model/mapApproval.ts';
import { fileName } from '../../../output/fileName.ts';
import { isoDay } from '../../../output/isoDay.ts';
import { saveText } from '../../../output/saveText.ts';
import { scenarioGeoJson } from '../../../output/scenarioGeoJson.ts';
import { approvalText } from '../../../text/approvalText.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { useLanguage } from '../../useLanguage.ts';

/** Takes groups and regions away as the scenario has them. */
export function RegroupExport({ ground: { atlas, scenario } }: { readonly ground: ComparisonGround }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const [groups, setGroups] = useState(true);
  const [regions, setRegions] = useState(false);
  const [said, setSaid] = useState('');
  const count = scenario?.groups.length ?? 0;
  const save = () => {
    if (scenario === null || !((groups && count > 0) || regions)) return setSaid(r.nothing);
    const now = new Date();
    const name = fileName('regrouped', atlas.edition.id, now, 'geojson');
    const approval = approvalText(NO_MAP_APPROVAL, lang);
    const text = scenarioGeoJson(atlas, scenario, { groups, regions, day: isoDay(now), approval }, lang);
    saveText(text, name, 'application/geo+json');
    setSaid(r.saved(name));
  };
  return (
    <section className="regroup-take" aria-label={r.take}>
      <h3>{r.take}</h3>
      <div className="regroup-take-row">
        <CheckRow label={r.takeGroups} count={count} checked={groups} onChange={setGroups} />
        <CheckRow label={r.takeRegions} checked={regions} onChange={setRegions} />
        <Button onClick={save}>{r.save}</Button>
      </div>
      <p className="regroup-note">{r.takeNote}</p>
      <p className="regroup-note">
        {approvalText(NO_MAP_APPROVAL, lang)}
        <br />
        {w.map.boundaries}
      </p>
      <p className="regroup-note" role="status">
        {said}
      </p>
    </section>
  );
}
