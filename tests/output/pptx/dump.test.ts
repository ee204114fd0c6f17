import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkStoriesFile } from '../../../src/load/storiesFile.ts';
import { NO_MAP_APPROVAL } from '../../../src/model/mapApproval.ts';
import { storyDeck } from '../../../src/output/pptx/storyDeck.ts';
import { shipped } from '../../data/shipped.ts';
import { anAtlas } from '../../make/anAtlas.ts';

test('dump', async () => {
  const { stories } = checkStoriesFile(JSON.parse(shipped('public/geo/stories.json')));
  for (const s of stories ?? [])
    for (const lang of ['zh', 'en'] as const)
      for (const theme of ['stage', 'light'] as const) {
        const t = Date.now();
        const b = await storyDeck(anAtlas(), s, { lang, theme, approval: NO_MAP_APPROVAL });
        writeFileSync(`/tmp/w/pptx-${s.id}-${lang}-${theme}.pptx`, new Uint8Array(await b.arrayBuffer()));
        console.log(s.id, lang, theme, b.size, s.steps.length, Date.now() - t);
      }
});
