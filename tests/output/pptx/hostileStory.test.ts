import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryId } from '../../../src/model/ids.ts';
import { NO_MAP_APPROVAL } from '../../../src/model/mapApproval.ts';
import type { Story } from '../../../src/model/story.ts';
import { cleanText } from '../../../src/output/pptx/cleanText.ts';
import { storyDeck } from '../../../src/output/pptx/storyDeck.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { readDeck } from './readDeck.ts';

const atlas = anAtlas();
const MARKUP = [
  '</a:t></a:r><script>alert(1)</script>',
  '"><p:pic/>',
  ']]>&amp;&lt;&#0;',
  "$& $1 $` $'",
  '\u0000\u0008\u001b[31m\ufffe\ud800',
  '一'.repeat(5000),
  'Wort'.repeat(3000),
  'a\r\nb\n\n\tc',
  '\u202e‮',
  '',
] as const;

const text = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 40 }),
);
const both = fc.record({ zh: text, en: text });

test('whatever a story says, its slides are well-formed and say it', async () => {
  await fc.assert(
    fc.asyncProperty(
      both,
      both,
      both,
      both,
      fc.constantFrom('zh', 'en'),
      async (title, head, sentence, notes, lang) => {
        const story = storyOf(title, [{ title: head, sentence, notes }]);
        const deck = await storyDeck(atlas, story, { lang, theme: 'stage', approval: NO_MAP_APPROVAL });
        const { slides, faults } = await readDeck(deck);
        expect(faults).toEqual([]);
        expect(slides).toHaveLength(1);
        const said = slides[0]?.objects.map((object) => object.text).join('\n') ?? '';
        const spoken = head[lang] === '' ? head[lang === 'zh' ? 'en' : 'zh'] : head[lang];
        expect(plain(said)).toContain(plain(cleanText(spoken)));
      },
    ),
    { numRuns: 12, examples: MARKUP.slice(0, 7).map((each) => [same(each), same(each), same(each), same(each), 'zh']) },
  );
});

test('a step whose scene is not in this atlas says in its notes what was left out', async () => {
  const words = { title: same('T'), sentence: same('S'), notes: same('N') };
  const story = storyOf(same('Story'), [{ ...words, scene: '?r=atlantis&color=plaid' }]);
  const { slides } = await readDeck(
    await storyDeck(atlas, story, { lang: 'zh', theme: 'light', approval: NO_MAP_APPROVAL }),
  );
  expect(slides[0]?.notes).toContain('2 项不在本图集中');
});

test('a story without steps, and an atlas without boundaries, make no deck', async () => {
  const asked = { lang: 'zh', theme: 'light', approval: NO_MAP_APPROVAL } as const;
  await expect(storyDeck(atlas, storyOf(same('Story'), []), asked)).rejects.toThrow('no step');
  const words = { title: same('T'), sentence: same('S'), notes: same('N') };
  await expect(storyDeck(anAtlas({ shapes: null }), storyOf(same('Story'), [words]), asked)).rejects.toThrow(
    'boundaries',
  );
});

type Texts = Pick<Story['steps'][number], 'title' | 'sentence' | 'notes'>;

function storyOf(title: Story['title'], steps: readonly (Texts & { readonly scene?: string })[]): Story {
  return {
    id: 'own-1' as StoryId,
    origin: 'own',
    title,
    steps: steps.map((step) => ({ scene: '', dwellS: 12, figure: null, ...step })),
  };
}

function same(each: string): Story['title'] {
  return { zh: each, en: each };
}

function plain(said: string): string {
  return said.replace(/\s+/g, '');
}
