import type { Atlas } from '../../model/atlas.ts';
import { findArea } from '../../model/findArea.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { Scene } from '../../model/scene.ts';
import { shortName } from '../../model/shortName.ts';
import { LONGEST_TITLE } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';
import { words } from '../../text/words.ts';

/** What a step could be called until its finding is written: the areas it shows, else the materials asked for, else what colours the map. */
export function suggestedTitle(atlas: Atlas, scene: Scene): Localized {
  const view = scene.view === 'present' ? scene.staged : scene.view;
  const families = new Set<string>(view === 'find' ? scene.finding.needs : scene.families);
  const names: readonly Localized[] = [
    ...scene.areas.flatMap((id) => findArea(id, atlas)?.name ?? []),
    ...(scene.areas.length > 0 ? [] : atlas.families.filter(({ id }) => families.has(id)).map(({ name }) => name)),
  ];
  const told = (lang: Lang): string => {
    const where = storyWords(lang).where[view];
    const what = names.map((name) => name[lang]).join(storyWords(lang).between);
    if (view === 'explore') return shortName(what || words(lang).map.title[scene.color], LONGEST_TITLE);
    return shortName(what === '' ? where : `${where}${words(lang).app.colon}${what}`, LONGEST_TITLE);
  };
  return { zh: told('zh'), en: told('en') };
}
