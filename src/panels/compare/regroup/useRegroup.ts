import { useMemo, useState } from 'react';
import { type ComparisonGround, comparisonGround } from '../../../analysis/comparisonGround.ts';
import { nameWith, withMembers } from '../../../analysis/editGroups.ts';
import { withGroup, withGroupAs, withoutGroup } from '../../../analysis/editScenario.ts';
import { joinedMembers } from '../../../analysis/groupMembers.ts';
import type { AreaId } from '../../../model/ids.ts';
import { emptyScenario, type Group, MOST_GROUPS, type Scenario } from '../../../model/scenario.ts';
import { editAndShow } from '../../../state/editAndShow.ts';
import { useAtlas, useAtlasState } from '../../../state/hooks.ts';
import { undoScenario } from '../../../state/scenarioActions.ts';
import { store } from '../../../state/store.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';
import { useGroupNaming } from './useGroupNaming.ts';

/** The groups in hand and what can be done with them; each act is one step of the scenario and says what it did. */
export interface Regroup {
  readonly ground: ComparisonGround;
  readonly groups: readonly Group[];
  /** What was done last; empty once something else was. */
  readonly said: string;
  /** Whether that can be taken back here: it is the last thing that was done to the scenario. */
  readonly canUndo: boolean;
  readonly unite: (members: readonly AreaId[]) => void;
  /** @param from the group that they leave */
  readonly put: (group: Group, members: readonly AreaId[], from?: Group) => void;
  readonly takeOut: (group: Group, member: AreaId) => void;
  readonly rename: (group: Group, name: string) => void;
  readonly dissolve: (group: Group) => void;
  readonly undo: () => void;
}

interface Said {
  readonly text: string;
  /** The scenario it holds for. */
  readonly of: Scenario | null;
  readonly isEdit: boolean;
}

/** Follows the scenario's groups; also while the plan's figures are shown. */
export function useRegroup(): Regroup {
  const atlas = useAtlas();
  const { lang } = useLanguage();
  const scenario = useAtlasState((state) => state.scenario?.now ?? null);
  const before = useAtlasState((state) => state.scenario?.past.at(-1) ?? null);
  const ground = useMemo(() => comparisonGround(atlas, scenario ?? emptyScenario(atlas.edition.id)), [atlas, scenario]);
  const [said, setSaid] = useState<Said>({ text: '', of: null, isEdit: false });
  const naming = useGroupNaming(ground);
  const r = regroupWords(lang);
  const groups = scenario?.groups ?? [];
  const isOfNow = said.of === scenario;
  const say = (text: string, of = scenario) => setSaid({ text, of, isEdit: false });
  const edit = (change: (scenario: Scenario) => Scenario, text: string) => {
    editAndShow(change);
    setSaid({ text, of: store.getState().scenario?.now ?? null, isEdit: true });
  };
  const leave = (now: Scenario, group: Group, ids: readonly AreaId[]) =>
    withMembers(
      now,
      group,
      group.members.filter((id) => !ids.includes(id)),
      naming,
    );
  return {
    ground,
    groups,
    said: isOfNow ? said.text : '',
    canUndo: isOfNow && said.isEdit,
    unite: (ids) => {
      if (groups.length >= MOST_GROUPS) return say(r.full(MOST_GROUPS));
      const members = joinedMembers(ground, [], ids);
      const name = naming.name(members);
      edit((now) => withGroup(now, name, members), r.made(name));
    },
    put: (group, ids, from) => {
      const members = joinedMembers(ground, group.members, ids);
      if (members.join() === group.members.join()) return say(r.already(naming.list(ids), group.name));
      edit(
        (now) => {
          const next = withMembers(now, group, members, naming);
          return from === undefined ? next : leave(next, from, ids);
        },
        r.put(naming.list(ids), nameWith(group, members, naming)),
      );
    },
    takeOut: (group, id) => edit((now) => leave(now, group, [id]), r.out(naming.list([id]), group.name)),
    rename: (group, name) => edit((now) => withGroupAs(now, group.id, { name }), r.renamed(name)),
    dissolve: (group) => edit((now) => withoutGroup(now, group.id), r.gone(group.name)),
    undo: () => {
      undoScenario();
      say(r.undone, before);
    },
  };
}
