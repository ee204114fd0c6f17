import type { Atlas } from '../../model/atlas.ts';
import { findArea } from '../../model/findArea.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Lang } from '../../model/localized.ts';
import { figureText } from '../../text/figure.ts';
import { stageWords } from '../../text/stageWords.ts';

interface StageComparedProps {
  readonly atlas: Atlas;
  readonly areas: readonly AreaId[];
  readonly lang: Lang;
}

/** What a step compares, by the letters on the map, each with its target as the plan gives it. */
export function StageCompared({ atlas, areas, lang }: StageComparedProps) {
  return (
    <ol className="stage-rows">
      {areas.map((id, index) => {
        const found = findArea(id, atlas);
        if (found === null) return null;
        const region = found.kind === 'region' ? found.region : null;
        const scope = region?.coverage.short?.[lang] ?? null;
        return (
          <li key={id}>
            <b className="stage-letter">{String.fromCharCode(65 + index)}</b>
            <span className="stage-row-name">{found.name[lang]}</span>
            <span className="stage-row-value">
              {region === null ? stageWords(lang).noTarget : figureText(region.target, lang)}
              {scope !== null && <small> {scope}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
