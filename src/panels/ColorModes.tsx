import { sectorColors } from '../cartography/palette.ts';
import type { Atlas } from '../model/atlas.ts';
import { COLOR_MODES, type ColorMode } from '../model/scene.ts';
import { colorBy, showPrisms } from '../state/actions.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { TERMS } from '../text/term.ts';
import { RAMP, type TokenName } from '../tokens/tokenNames.ts';
import { CheckRow } from '../ui/CheckRow.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { useLanguage } from './useLanguage.ts';
import './ColorModes.css';

/** What colours the map, with the classes of the mode in use beneath. */
export function ColorModes() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const { color, prism } = useScene();
  const options = COLOR_MODES.map((mode) => ({
    value: mode,
    label: TERMS.colorMode[mode][lang],
    preview: <Preview colors={previewColors(mode, atlas)} />,
  }));
  return (
    <section className="color-modes">
      <RadioGroup name="color" legend={w.color.heading} options={options} value={color} onChange={colorBy} />
      <CheckRow label={w.color.prism} checked={prism} onChange={showPrisms} />
      <ClassLegend />
    </section>
  );
}

function Preview({ colors }: { readonly colors: readonly TokenName[] }) {
  const width = colors.length * 11;
  return (
    <svg className="color-preview" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      {colors.map((color, index) => (
        <rect key={color} x={index * 11} width="11" height="12" fill={`var(--${color})`} />
      ))}
    </svg>
  );
}

/** Colours that the mode really shows: the first three first-listed sectors, the tiers of the first, or the ramp. */
function previewColors(mode: ColorMode, atlas: Atlas): readonly TokenName[] {
  const first = [...new Set(atlas.regions.map((region) => region.firstSector).filter((sector) => sector !== 'own'))];
  switch (mode) {
    case 'sector':
      return first.slice(0, 3).map((sector) => sectorColors(sector).fill);
    case 'sector-target':
      return first.slice(0, 1).flatMap((sector) => sectorColors(sector).tiers);
    case 'target':
      return RAMP;
    case 'intensity':
      return RAMP;
  }
}
