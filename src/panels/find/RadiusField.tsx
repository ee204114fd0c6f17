import { MOST_RADIUS_KM } from '../../model/finding.ts';
import { setRadius } from '../../state/findActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { figureText } from '../../text/figure.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useFindWords } from './useFindWords.ts';

/** How far around the reference the ring is drawn. */
export function RadiusField() {
  const { lang, f } = useFindWords();
  const radius = useAtlasState((state) => state.scene.finding.radiusKm);
  return (
    <Slider
      label={f.form.radius}
      value={radius}
      max={MOST_RADIUS_KM}
      hasEnds
      text={figureText({ value: radius, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
      note={radius === 0 && f.form.noRing}
      onMove={(value, isNew) => setRadius(value, isNew ? 'choice' : 'drag')}
    />
  );
}
