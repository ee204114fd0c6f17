import type { Comparand } from '../../../analysis/comparand.ts';
import { useAtlas } from '../../../state/hooks.ts';
import { figureText } from '../../../text/figure.ts';
import { useLanguage } from '../../useLanguage.ts';

/** How the ratio of a group's target to the province's was worked out, and what it is not. */
export function ShareNote({ column: { target, share } }: { readonly column: Comparand }) {
  const { lang, w } = useLanguage();
  const whole = figureText(useAtlas().province.revenueTarget, lang);
  if (target.quantity === null || target.quantity.qualifier === '~') return null;
  const own = figureText(target.quantity, lang);
  return (
    <p className="regroup-note group-share-note">
      {share.means === 'bound' ? w.region.shareBoundNote(own, whole) : w.region.shareRatioNote(own, whole)}
    </p>
  );
}
