import { INTENSITY_PER_KM } from '../cartography/prismHeight.ts';
import { useAtlasState } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { prismWords } from '../text/prismWords.ts';
import './PrismNote.css';

/** On the stage, what height and volume of the prisms stand for, or why the map is flat; nothing in a step without prisms. */
export function PrismNote() {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const stands = useAtlasState(({ scene }) => scene.prism && scene.staged === 'explore');
  const isFlat = useAtlasState(({ map }) => map.kind === 'plate');
  const year = useAtlasState(({ atlas }) => atlas?.regions[0]?.target.year ?? null);
  if (!stands) return null;
  const w = prismWords(lang);
  const factor = figureText(
    { value: INTENSITY_PER_KM, unit: 'yi-cny-per-km2', qualifier: '=', status: 'derived' },
    lang,
  );
  return <p className="prism-note">{isFlat ? w.flat : w.stage(factor, year)}</p>;
}
