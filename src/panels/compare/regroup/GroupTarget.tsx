import type { Comparand } from '../../../analysis/comparand.ts';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import { groupParts } from '../../../analysis/groupComparand.ts';
import { memberOf } from '../../../analysis/groupMembers.ts';
import type { City } from '../../../model/place.ts';
import type { Group } from '../../../model/scenario.ts';
import { missingWords } from '../../../text/missingWords.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';

interface GroupTargetProps {
  readonly ground: ComparisonGround;
  readonly group: Group;
  readonly column: Comparand;
}

/** The targets of a group added up, written out part by part, with the reason for the sum's sign and what is not in it. */
export function GroupTarget({ ground, group, column }: GroupTargetProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const { target } = column;
  const { regions, partial, alone } = groupParts(ground, group);
  const stated = regions.flatMap(({ region, target: part }) =>
    part.quantity === null ? [] : [{ region, quantity: part.quantity, short: part.short }],
  );
  const names = (cities: readonly City[]) => cities.map(({ name }) => name[lang]).join(w.app.listMark);
  return (
    <div className="group-target">
      <h5>{r.sum(ground.atlas.province.revenueTarget.year ?? 0)}</h5>
      {target.quantity === null ? (
        <p className="group-missing">{missingWords(lang)[target.missing]}</p>
      ) : (
        <>
          <p className="group-total">
            <FigureText figure={target.quantity} look="big" /> {target.short && <small>{target.short[lang]}</small>}
          </p>
          <p className="group-parts">
            {stated.map(({ region, quantity, short }, at) => (
              <span key={region.id}>
                {at > 0 && ' + '}
                <span className="group-part">
                  {region.name[lang]} <FigureText figure={quantity} look="bare" />
                  {short && r.aside(short[lang])}
                </span>
              </span>
            ))}{' '}
            = <FigureText figure={target.quantity} look="bare" />
          </p>
          <p className="regroup-note">
            {target.unstated.length > 0 && target.quantity.qualifier === '>=' && stated.every(isStated)
              ? r.weakened
              : r.signs[target.quantity.qualifier]}
          </p>
        </>
      )}
      {alone.length > 0 && <p className="regroup-note">{r.unstated(names(alone))}</p>}
      {byRegion(ground, partial).map(([region, cities]) => (
        <p key={region} className="regroup-note">
          {r.partial(names(cities), region)}
        </p>
      ))}
    </div>
  );

  function byRegion(of: ComparisonGround, cities: readonly City[]): readonly (readonly [string, readonly City[]])[] {
    const found = new Map<string, City[]>();
    for (const city of cities) {
      const member = memberOf(of, city.code);
      const within = member?.kind === 'city' ? member.within : [];
      const name = within.map(({ region }) => region.name[lang]).join(w.app.listMark);
      found.set(name, [...(found.get(name) ?? []), city]);
    }
    return [...found];
  }
}

function isStated({ quantity }: { readonly quantity: { readonly qualifier: string } }): boolean {
  return quantity.qualifier === '=';
}
