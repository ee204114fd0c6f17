import type { ReactNode } from 'react';
import type { Neighbour } from '../../analysis/neighbour.ts';
import { positionKey } from '../../model/entryKey.ts';
import type { Region } from '../../model/region.ts';
import { exploreArea } from '../../state/findActions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { kmText } from '../../text/kmText.ts';
import { nearWords } from '../../text/nearWords.ts';
import { EntryLink } from '../EntryLink.tsx';
import { PickButton } from '../PickButton.tsx';
import { useLanguage } from '../useLanguage.ts';
import { DirectionSign } from './DirectionSign.tsx';

interface RegionLineProps {
  readonly lies: Neighbour<Region>;
  /** The reference lies in it. */
  readonly isHere?: boolean;
  readonly isUnsure?: boolean;
  /** Materials. */
  readonly children: ReactNode;
}

/** A region near the reference: a way to its panel, how far its nearest seat is, and materials named for it. */
export function RegionLine({ lies, isHere = false, isUnsure = false, children }: RegionLineProps) {
  const { lang } = useLanguage();
  const { cities } = useAtlas();
  const w = nearWords(lang);
  const { what: region, km, direction, to } = lies;
  const seat = cities.find((city) => city.seat === to);
  return (
    <li className="near-place">
      <button type="button" className="place-button near-region" onClick={() => exploreArea(region.id)}>
        {region.name[lang]}
      </button>
      <PickButton id={region.id} />
      <p>
        <b>
          {seat === undefined ? (
            kmText(km, lang)
          ) : (
            <EntryLink untabbed entry={positionKey(seat.code)}>
              {kmText(km, lang)}
            </EntryLink>
          )}
        </b>
        <DirectionSign direction={direction} />
        {region.cities.length > 1 && seat && <span>{seat.name[lang]}</span>}
        {isHere && <span>{w.here}</span>}
        {isUnsure && <span className="near-unsure">{w.perhaps}</span>}
      </p>
      <p className="near-materials">{children}</p>
    </li>
  );
}
