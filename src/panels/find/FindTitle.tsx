import { findingSentence } from '../../output/findingSentence.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { useLanguage } from '../useLanguage.ts';

/** The finding as the map's title, no surer than the scores are, and what colours, numbers and ring mean. */
export function FindTitle() {
  const { lang } = useLanguage();
  const theme = useAtlasState((state) => state.scene.theme);
  const finding = useAtlasState((state) => state.scene.finding);
  const { title, meaning } = findingSentence(useAtlas(), finding, lang, theme);
  return (
    <>
      <h1>{title}</h1>
      <p>{meaning}</p>
    </>
  );
}
