import { dutiesOf } from '../analysis/duties.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import { findDepartment } from '../model/findDepartment.ts';
import { findPlace } from '../model/findPlace.ts';
import type { AreaId } from '../model/ids.ts';
import { lineage } from '../model/lineage.ts';
import type { Lang } from '../model/localized.ts';
import { useAtlas, useAtlasState, useListing } from '../state/hooks.ts';
import { figureSpeech } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import type { Words } from '../text/zh.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';

/** Tells readers who hear the page what was selected, by whatever means. */
export function SelectionAnnouncer() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const selected = useAtlasState((state) => state.scene.areas[0] ?? null);
  const site = useAtlasState((state) => state.scene.site);
  const listing = useListing();
  const department = findDepartment(
    useAtlasState((state) => state.scene.department),
    atlas,
  );
  const place = site === null ? null : findPlace(site, atlas);
  if (place !== null) return <LiveRegion text={place.name[lang]} />;
  if (listing?.kind === 'stack') return <LiveRegion text={w.places.announceStack(listing.ids.length)} />;
  if (listing?.kind === 'layer') return <LiveRegion text={TERMS.layer[listing.layer][lang]} />;
  if (department !== null) {
    const { leads, takesPart } = dutiesOf(department.id, atlas.measures);
    return <LiveRegion text={w.department.announce(department.name[lang], leads.length, takesPart.length)} />;
  }
  return <LiveRegion text={announcement(selected, atlas, lang, w)} />;
}

function announcement(selected: AreaId | null, atlas: Atlas, lang: Lang, w: Words): string {
  const area = selected === null ? null : findArea(selected, atlas);
  if (area === null) return w.map.announceNone;
  if (area.kind !== 'region') {
    const [outermost = area, ...inner] = lineage(area, atlas);
    const name = area.name[lang];
    if (outermost.kind === 'region') return w.levels.announceInner(name, outermost.name[lang]);
    return inner.length === 0 ? w.map.announceCity(name) : w.levels.announceOutside(name, outermost.name[lang]);
  }
  const { name, target, coverage, materials, order } = area.region;
  const covers = coverage.short === null ? '' : `${lang === 'zh' ? '，' : ', '}${coverage.short[lang]}`;
  return w.map.announce(
    name[lang],
    `${figureSpeech(target, lang)}${covers}`,
    materials.length,
    order,
    atlas.regions.length,
  );
}
