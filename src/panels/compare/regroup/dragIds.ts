import type { AreaId, GroupId } from '../../../model/ids.ts';

/** Ids of what is dragged and of what it is dropped on: what it is, and whose. */
export const dragIds = {
  /** An area that stands outside the groups; others can be dropped on it. */
  area: (id: AreaId) => `area/${id}`,
  /** An area as a member of a group. */
  member: (group: GroupId, id: AreaId) => `${group}/${id}`,
  group: (id: GroupId) => `group/${id}`,
  /** Where a new group starts. */
  well: 'well/',
  /** Where members are taken out. */
  ground: 'ground/',
};

/** Takes an id apart. */
export function dragged(id: string | number): { readonly kind: string; readonly of: string } {
  const [kind = '', of = ''] = String(id).split('/');
  return { kind, of };
}
