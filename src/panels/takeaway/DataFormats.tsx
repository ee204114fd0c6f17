import { NO_MAP_APPROVAL } from '../../model/mapApproval.ts';
import type { Scene } from '../../model/scene.ts';
import { fileName } from '../../output/fileName.ts';
import { isoDay } from '../../output/isoDay.ts';
import { saveText } from '../../output/saveText.ts';
import { sceneCsv } from '../../output/sceneCsv.ts';
import { sceneGeoJson } from '../../output/sceneGeoJson.ts';
import { useAtlas } from '../../state/hooks.ts';
import { approvalText } from '../../text/approvalText.ts';
import { takeawayWords } from '../../text/takeawayWords.ts';
import { sceneAddress } from '../compare/sceneAddress.ts';
import { FormatRow } from './FormatRow.tsx';

interface DataFormatsProps {
  readonly scene: Scene;
  readonly onSaid: (said: string) => void;
}

/** What the map shows as a table, and as shapes and points. */
export function DataFormats({ scene, onSaid }: DataFormatsProps) {
  const t = takeawayWords(scene.lang);
  const atlas = useAtlas();
  const take = (format: 'csv' | 'geojson') => {
    const day = new Date();
    const name = fileName('scene', atlas.edition.id, day, format);
    // A file of words and numbers is no map: it has the disclaimer, never the number of a map.
    const taken = {
      day: isoDay(day),
      link: sceneAddress(scene),
      disclaimer: approvalText(NO_MAP_APPROVAL, scene.lang),
    };
    try {
      if (format === 'csv') saveText(sceneCsv(atlas, scene, taken), name);
      else saveText(sceneGeoJson(atlas, scene, taken), name, 'application/geo+json;charset=utf-8');
      onSaid(t.saved(name));
    } catch (reason) {
      reportError(reason);
      onSaid(t.failed(name));
    }
  };
  return (
    <section>
      <h3>{t.table}</h3>
      {(['csv', 'geojson'] as const).map((format) => (
        <FormatRow
          key={format}
          format={t.formats[format]}
          label={t.save(t.formats[format].name)}
          onTake={() => take(format)}
        />
      ))}
    </section>
  );
}
