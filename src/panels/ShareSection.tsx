import { shareOfProvince, sumOfTargets } from '../analysis/provinceTarget.ts';
import { figureKey, TARGET_GAP, TARGET_SUM, targetShareKey } from '../model/entryKey.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { EntryLink } from './EntryLink.tsx';
import { Filled } from './Filled.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Section } from './Section.tsx';
import { ShareBar } from './ShareBar.tsx';
import { shareSentence } from './shareSentence.ts';
import { useLanguage } from './useLanguage.ts';
import './ShareSection.css';

/** The target against the province's: an upper bound where one can be given, else a ratio that says it is no share. */
export function ShareSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const { regions, province } = atlas;
  const share = shareOfProvince(region, province);
  const sum = sumOfTargets(atlas);
  const whole = province.revenueTarget;
  const target = figureText(region.target, lang);
  const covers = region.coverage.short === null ? '' : ` ${region.coverage.short[lang]}`;
  const arithmetic = share.means === 'ratio' ? w.region.shareRatioNote : w.region.shareBoundNote;
  const gap = figureText({ ...whole, value: whole.value - sum.value, qualifier: '=' }, lang);
  return (
    <Section
      title={share.means === 'ratio' ? w.region.ratio : w.region.share}
      aside={
        <>
          <b className="share-value">
            <EntryLink entry={targetShareKey(region.id)}>
              {shareSentence(share, w)(figureText({ ...share, qualifier: '=' }, lang))}
            </EntryLink>
          </b>
          <GradeTag grade="derived" />
        </>
      }
    >
      <ShareBar regions={regions} selected={region.id} whole={whole.value} />
      <p className="section-note">
        <Filled
          sentence={arithmetic}
          parts={[
            <span key="target">
              <EntryLink untabbed entry={figureKey(region.target.id)}>
                {target}
              </EntryLink>
              {covers}
            </span>,
            <EntryLink key="whole" entry={figureKey(whole.id)}>
              {figureText(whole, lang)}
            </EntryLink>,
          ]}
        />
      </p>
      <p className="section-note">
        <Filled
          sentence={w.region.shareBar}
          parts={[
            <EntryLink key="sum" entry={TARGET_SUM}>
              {figureText(sum, lang)}
            </EntryLink>,
            <EntryLink key="gap" entry={TARGET_GAP}>
              {gap}
            </EntryLink>,
          ]}
        />
      </p>
    </Section>
  );
}
