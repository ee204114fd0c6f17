import { useMemo } from 'react';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import type { NamesGroups } from '../../../analysis/editGroups.ts';
import { memberOf } from '../../../analysis/groupMembers.ts';
import type { AreaId } from '../../../model/ids.ts';
import { LANGS, type Lang } from '../../../model/localized.ts';
import { groupName } from '../../../text/groupName.ts';
import { useLanguage } from '../../useLanguage.ts';

interface GroupNaming extends NamesGroups {
  /** Members by their names, one after the other. */
  readonly list: (members: readonly AreaId[]) => string;
}

/** How groups are called after their members. */
export function useGroupNaming(ground: ComparisonGround): GroupNaming {
  const { lang, w } = useLanguage();
  return useMemo(() => {
    const namesOf = (members: readonly AreaId[]) => members.flatMap((id) => memberOf(ground, id)?.name ?? []);
    const named = (members: readonly AreaId[], language: Lang) => groupName(namesOf(members), language);
    return {
      name: (members) => named(members, lang),
      names: (members) => LANGS.map((each) => named(members, each)),
      list: (members) =>
        namesOf(members)
          .map((name) => name[lang])
          .join(w.app.listMark),
    };
  }, [ground, lang, w]);
}
