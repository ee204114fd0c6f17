import { changeText } from '../../cartography/comparedWords.ts';
import type { ComparedRegion, CompareFrame } from '../../cartography/compareFrame.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Quantity } from '../../model/figure.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Lang } from '../../model/localized.ts';
import { compareMapWords } from '../../text/compareMapWords.ts';
import { figureParts, figureSpeech, figureText } from '../../text/figure.ts';
import { words } from '../../text/words.ts';

/**
 * What the map says of an area under the pointer or focus: its target with its sign and members, or where it belongs.
 * @param spoken in words for readers who hear the page
 */
export function areaLine(atlas: Atlas, frame: CompareFrame, id: AreaId, lang: Lang, spoken: boolean): string {
  const w = compareMapWords(lang);
  const region = frame.regions.find((each) => each.id === id);
  if (region !== undefined) {
    const cities = region.cities.flatMap((code) => atlas.cityByCode.get(code)?.name[lang] ?? []);
    const members = w.members(cities.join(words(lang).app.listMark));
    return w.line(region.name[lang], [...targetFacts(region, frame.mode, lang, spoken), members]);
  }
  const city = atlas.cities.find(({ code }) => code === id);
  const area = frame.cities.find(({ code }) => code === id);
  const names = (area?.regions ?? []).flatMap((each) => atlas.regionById.get(each)?.name[lang] ?? []);
  const facts =
    names.length === 0
      ? [w.noRegion, w.noTarget]
      : [w.within(names.join(words(lang).app.listMark)), ...(names.length > 1 ? [w.unsettled] : [])];
  return w.line(city?.name[lang] ?? id, facts);
}

function targetFacts(
  region: ComparedRegion,
  mode: CompareFrame['mode'],
  lang: Lang,
  spoken: boolean,
): readonly string[] {
  const w = compareMapWords(lang);
  const write = (quantity: Quantity) => {
    const text = spoken ? figureSpeech(quantity, lang) : figureText(quantity, lang);
    return region.short === null ? text : `${text} ${region.short[lang]}`;
  };
  const target = w.target(write(region.target));
  if (region.plan === null) return [target];
  const plan = w.planTarget(write(region.plan));
  if (mode !== 'change') return [target, plan];
  const { unit } = figureParts(region.target, lang);
  const mark = w.changeMark[region.change.isOfBounds ? 'bounds' : 'stated'];
  return [target, plan, w.change(`${changeText(region.change.value, lang)} ${unit}${lang === 'zh' ? '' : ' '}${mark}`)];
}
