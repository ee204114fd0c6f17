import { legend } from '../../cartography/legend.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Scene } from '../../model/scene.ts';
import { classRange } from '../../text/classRange.ts';
import { TERMS } from '../../text/term.ts';
import { words } from '../../text/words.ts';
import { cssColor, type TokenName } from '../../tokens/tokenNames.ts';

/** What the fills stand for where they are classes of a number, asked of the scale that the map asks. */
export function StageClasses({ atlas, scene }: { readonly atlas: Atlas; readonly scene: Scene }) {
  const { lang, color } = scene;
  const { classes } = legend(atlas, scene);
  const [named, unit] = [TERMS.colorMode[color][lang], words(lang).color.unit[color]];
  return (
    <figure className="stage-classes">
      <figcaption>{named.includes(unit) ? named : `${named} · ${unit}`}</figcaption>
      <ol>
        {classes.map((row) => (
          <li key={row.from ?? 0}>
            <Swatch colors={row.colors} />
            <span>{classRange(row, color, lang)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Swatch({ colors }: { readonly colors: readonly TokenName[] }) {
  const share = 100 / colors.length;
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {colors.map((color, index) => (
        <rect key={color} x={index * share} width={share} height="20" fill={cssColor(color)} />
      ))}
    </svg>
  );
}
