import { useId } from 'react';
import type { FigureId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { useAtlas } from '../../state/hooks.ts';
import { figureName } from './figureName.ts';
import { fittingFigures } from './fittingFigures.ts';
import { useStoryWords } from './useStoryWords.ts';

interface FigureFieldProps {
  readonly scene: Scene;
  readonly figure: FigureId | null;
  readonly onChange: (figure: FigureId | null) => void;
}

/** Which number stands large: one of those that fit the scene, the one it has, or none. */
export function FigureField({ scene, figure, onChange }: FigureFieldProps) {
  const { lang, s } = useStoryWords();
  const id = useId();
  const atlas = useAtlas();
  const now = figure === null ? null : (atlas.figureById.get(figure) ?? null);
  const fitting = fittingFigures(atlas, scene);
  const offered = now === null || fitting.includes(now) ? fitting : [now, ...fitting];
  return (
    <div>
      <label htmlFor={id}>{s.figure}</label>
      <select
        id={id}
        value={figure ?? ''}
        onChange={(event) => onChange(offered.find((each) => each.id === event.target.value)?.id ?? null)}
      >
        <option value="">{s.noFigure}</option>
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {figureName(atlas, each, lang)}
          </option>
        ))}
      </select>
    </div>
  );
}
