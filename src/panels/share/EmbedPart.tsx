import { useState } from 'react';
import { embedScene } from '../../model/embedScene.ts';
import { LANGS, type Lang } from '../../model/localized.ts';
import { writeScene } from '../../model/sceneCodec.ts';
import { useScene } from '../../state/hooks.ts';
import { shareWords } from '../../text/shareWords.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useLanguage } from '../useLanguage.ts';
import { CopiedText } from './CopiedText.tsx';
import { type EmbedSize, embedCode } from './embedCode.ts';

const SIZES = {
  wide: { width: null, height: 640 },
  large: { width: 960, height: 640 },
  small: { width: 640, height: 480 },
} as const satisfies Record<string, EmbedSize>;
type SizeName = keyof typeof SIZES;
const SIZE_NAMES: readonly SizeName[] = ['wide', 'large', 'small'];

/** HTML that puts what is seen now into another page: in what size, in what language. */
export function EmbedPart({ base }: { readonly base: string }) {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  const scene = useScene();
  const [size, setSize] = useState<SizeName>('wide');
  const [spoken, setSpoken] = useState<Lang>(lang);
  const link = `${base}${writeScene({ ...embedScene(scene), lang: spoken })}`;
  return (
    <section className="share-embed">
      <h3>{w.embed}</h3>
      <p>
        {w.embedNote} {scene.view === 'present' && w.noTalk}
      </p>
      <div className="share-choices">
        <RadioGroup
          name="embed-size"
          legend={w.size}
          options={SIZE_NAMES.map((value) => ({ value, label: w.sizes[value] }))}
          value={size}
          onChange={setSize}
        />
        <RadioGroup
          name="embed-lang"
          legend={w.lang}
          options={LANGS.map((value) => ({ value, label: w.langs[value] }))}
          value={spoken}
          onChange={setSpoken}
        />
      </div>
      <CopiedText
        text={embedCode(link, shareWords(spoken).embedTitle, SIZES[size])}
        label={w.embedLabel}
        action={w.copyEmbed}
      />
    </section>
  );
}
