import { useState } from 'react';
import { writeStoryFragment } from '../../load/storyFragment.ts';
import { DEFAULT_SCENE } from '../../model/scene.ts';
import { writeScene } from '../../model/sceneCodec.ts';
import type { Story } from '../../model/story.ts';
import { useScene } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SelectedText } from '../../ui/SelectedText.tsx';
import { LinkCode } from './LinkCode.tsx';
import { useStoryWords } from './useStoryWords.ts';

/** The link to a story, to copy or to scan; where it is too long, that the file has room. */
export function StoryLink({ story }: { readonly story: Story }) {
  const { s } = useStoryWords();
  const { lang } = useScene();
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const found = linkTo(story, lang);
  if (found === null) return <p className="story-note story-wide">{s.linkLong}</p>;
  const { link, hasNotes } = found;
  const copy = async () => setDone((await copyText(link)) ? 'copied' : 'refused');
  const isTold = story.steps.some(({ notes }) => notes.zh + notes.en !== '') && story.origin !== 'shipped';
  return (
    <>
      <Button icon="link" onClick={copy} onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}>
        {done === 'copied' ? s.copied : s.copyLink}
      </Button>
      {isTold && <p className="story-note">{hasNotes ? s.linkWithNotes : s.linkWithoutNotes}</p>}
      {done === 'refused' && <SelectedText key={link} note={s.copyFailed} label={s.link} text={link} />}
      <div className="story-code">
        <Disclosure summary={s.code}>
          <LinkCode link={link} />
        </Disclosure>
      </div>
      <LiveRegion text={{ no: '', copied: s.copied, refused: s.copyFailed }[done]} />
    </>
  );
}

/** A story of the atlas is named; any other stands in the link itself, without its notes where they do not fit. */
function linkTo(story: Story, lang: 'zh' | 'en'): { readonly link: string; readonly hasNotes: boolean } | null {
  const page = location.href.replace(/[?#].*$/s, '');
  const scene = { ...DEFAULT_SCENE, view: 'present', lang } as const;
  if (story.origin === 'shipped')
    return { link: `${page}${writeScene({ ...scene, story: story.id })}`, hasNotes: true };
  const whole = writeStoryFragment(story);
  const bare = whole ?? writeStoryFragment({ ...story, steps: story.steps.map((step) => ({ ...step, notes: NONE })) });
  return bare === null ? null : { link: `${page}${writeScene(scene)}#${bare}`, hasNotes: whole !== null };
}

const NONE = { zh: '', en: '' };
