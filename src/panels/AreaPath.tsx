import type { Area } from '../model/findArea.ts';
import { lineage } from '../model/lineage.ts';
import { clearSelection, selectArea } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { useLanguage } from './useLanguage.ts';

/** The way from the province down to an area; each level above it opens with a click. */
export function AreaPath({ area }: { readonly area: Area }) {
  const { lang, w } = useLanguage();
  const above = lineage(area, useAtlas()).slice(0, -1);
  const steps = above.map(({ id, name }) => ({ key: id, name: name[lang], onOpen: () => selectArea(id) }));
  const province = { key: 'province', name: w.levels.province, onOpen: clearSelection };
  return <Breadcrumbs label={w.levels.path} above={[province, ...steps]} here={area.name[lang]} />;
}
