import { useRef, useState } from 'react';
import { withMembership } from '../../analysis/editScenario.ts';
import type { RegionId } from '../../model/ids.ts';
import type { City } from '../../model/place.ts';
import type { MemberEdit } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { useAtlas } from '../../state/hooks.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLanguage } from '../useLanguage.ts';
import { regionNames } from './regionNames.ts';

interface MemberRowProps {
  readonly city: City;
  /** Undefined while the city belongs where the plan has it. */
  readonly edit: MemberEdit | undefined;
}

/** A city and the regions it belongs to, any number of the nine, each to be ticked; the plan's beside, and the way back. */
export function MemberRow({ city, edit }: MemberRowProps) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const w = scenarioWords(lang);
  const [isOpen, setOpen] = useState(false);
  const first = useRef<HTMLFieldSetElement>(null);
  const base = city.region === null ? [] : [city.region];
  const regions = edit?.regions ?? base;
  const name = city.name[lang];
  const set = (to: readonly RegionId[]) => editAndShow((scenario, all) => withMembership(all, scenario, city.code, to));
  const say = (ids: readonly RegionId[]) => (ids.length === 0 ? w.members.none : regionNames(ids, atlas, lang));
  return (
    <li className={edit === undefined ? 'member-row' : 'member-row is-edited'}>
      <Disclosure
        open={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <span className="member-city">{name}</span>
            <span className="member-regions">{say(regions)}</span>
            {edit !== undefined && (
              <small>
                {w.plan} {say(base)}
              </small>
            )}
          </>
        }
      >
        {isOpen && (
          <fieldset ref={first} className="member-choices" aria-label={w.members.legend(name)}>
            {atlas.regions.map((region) => (
              <CheckRow
                key={region.id}
                label={region.name[lang]}
                checked={regions.includes(region.id)}
                onChange={(isIn) => set(isIn ? [...regions, region.id] : regions.filter((id) => id !== region.id))}
              />
            ))}
            {edit !== undefined && (
              <button
                type="button"
                className="text-button"
                aria-label={w.restoreOf(name)}
                onClick={() => {
                  set(base);
                  first.current?.querySelector('input')?.focus();
                }}
              >
                {w.restore}
              </button>
            )}
          </fieldset>
        )}
      </Disclosure>
    </li>
  );
}
