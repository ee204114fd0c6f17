import type { HubKind } from '../analysis/areaHubs.ts';
import type { IconName } from '../ui/Icon.tsx';

/** The icons of stations, airports and ports in lists. */
export const HUB_ICONS: Readonly<Record<HubKind, IconName>> = {
  'rail-station': 'rail',
  airport: 'airport',
  port: 'port',
};
