import { useId, useState } from 'react';
import type { Atlas } from '../model/atlas.ts';
import { LANGS, type Lang } from '../model/localized.ts';
import type { MapApproval } from '../model/mapApproval.ts';
import type { Scene, Theme } from '../model/scene.ts';
import type { Story } from '../model/story.ts';
import { saveBlob } from '../output/saveBlob.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { pptxWords } from '../text/pptxWords.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import './TakePptx.css';

interface TakePptxProps {
  /** What the slides are of; null for the view in hand, as one slide. */
  readonly story: Story | null;
  /** Of this very map: it stands on each slide. */
  readonly approval: MapApproval;
}

const THEMES_OFFERED = ['stage', 'light'] as const;

/** Takes a story, or the view in hand, away as slides, in a language and colours of choice. */
export function TakePptx({ story, approval }: TakePptxProps) {
  const atlas = useAtlas();
  const scene = useScene();
  const id = useId();
  const [lang, setLang] = useState<Lang>(scene.lang);
  const [theme, setTheme] = useState<Theme>(story === null ? scene.theme : 'stage');
  const { isMaking, said, take } = useDeck();
  const w = pptxWords(scene.lang);
  if (atlas.shapes === null) return <p className="take-pptx">{w.noMap}</p>;
  return (
    <div className="take-pptx">
      <RadioGroup
        name={`${id}-lang`}
        legend={w.lang}
        options={LANGS.map((value) => ({ value, label: w.inLang[value] }))}
        value={lang}
        onChange={setLang}
      />
      <RadioGroup
        name={`${id}-theme`}
        legend={w.theme}
        options={THEMES_OFFERED.map((value) => ({ value, label: w.inTheme[value] }))}
        value={theme}
        onChange={setTheme}
      />
      <Button
        icon="save"
        aria-disabled={isMaking}
        onClick={() => take(scene.lang, () => makeDeck(atlas, story, scene, { lang, theme, approval }))}
      >
        {story === null ? w.takeScene : w.take}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}

interface Made {
  readonly blob: Blob;
  readonly name: string;
}

/** One deck at a time: what is asked for while one is made is not made again. */
function useDeck() {
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const take = (lang: Lang, make: () => Promise<Made>) => {
    if (isMaking) return;
    const w = pptxWords(lang);
    setMaking(true);
    setSaid(w.making);
    nextTurn()
      .then(make)
      .then(
        ({ blob, name }) => {
          saveBlob(blob, name);
          setSaid(w.saved(name));
        },
        (reason: unknown) => {
          reportError(reason);
          setSaid(w.failed);
        },
      )
      .finally(() => setMaking(false));
  };
  return { isMaking, said, take };
}

/** The sentence stands before the work begins. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function makeDeck(
  atlas: Atlas,
  story: Story | null,
  scene: Scene,
  asked: { readonly lang: Lang; readonly theme: Theme; readonly approval: MapApproval },
): Promise<Made> {
  const { storyDeck, sceneDeck, deckName } = await fetchDecks();
  const name = deckName(story?.id ?? null, atlas.edition.id, new Date());
  const blob = await (story === null ? sceneDeck(atlas, scene, asked) : storyDeck(atlas, story, asked));
  return { blob, name };
}

/** The code of slides comes when they are first asked for. */
async function fetchDecks() {
  const [{ storyDeck }, { sceneDeck }, { deckName }] = await Promise.all([
    import('../output/pptx/storyDeck.ts'),
    import('../output/pptx/sceneDeck.ts'),
    import('../output/pptx/deckName.ts'),
  ]);
  return { storyDeck, sceneDeck, deckName };
}
