import type { Lang } from '../../model/localized.ts';
import { fileName } from '../../output/fileName.ts';
import { CanvasTooLarge, platePng } from '../../output/platePng.ts';
import type { PlateFile } from '../../output/plateSvg.ts';
import { saveBlob } from '../../output/saveBlob.ts';
import { saveText } from '../../output/saveText.ts';
import { useAtlas } from '../../state/hooks.ts';
import { takeawayWords } from '../../text/takeawayWords.ts';
import { FormatRow } from './FormatRow.tsx';
import type { DrawnPlate } from './usePlateFile.ts';

interface PictureFormatsProps {
  readonly plate: DrawnPlate;
  readonly lang: Lang;
  readonly onSaid: (said: string) => void;
}

/** px across of each picture. */
const WIDTHS = { png1: 1600, png2: 3200, png4k: 3840 } as const;
const PNGS = ['png1', 'png2', 'png4k'] as const;

/** The plate as a picture, at three sizes and at any. */
export function PictureFormats({ plate, lang, onSaid }: PictureFormatsProps) {
  const t = takeawayWords(lang);
  const { edition } = useAtlas();
  const file = typeof plate === 'string' ? null : plate;
  const take = (format: (typeof PNGS)[number] | 'svg') => {
    if (file === null) return;
    const name = fileName('plate', edition.id, new Date(), format === 'svg' ? 'svg' : `${WIDTHS[format]}.png`);
    onSaid(t.saving);
    save(file, format, name).then(
      () => onSaid(t.saved(name)),
      (reason: unknown) => {
        if (reason instanceof CanvasTooLarge) {
          onSaid(t.tooLarge(reason.size));
          return;
        }
        reportError(reason);
        onSaid(t.failed(name));
      },
    );
  };
  return (
    <section>
      <h3>{t.picture}</h3>
      {[...PNGS, 'svg' as const].map((format) => (
        <FormatRow
          key={format}
          format={t.formats[format]}
          label={t.save(t.formats[format].name)}
          disabled={file === null}
          onTake={() => take(format)}
        />
      ))}
    </section>
  );
}

async function save(file: PlateFile, format: (typeof PNGS)[number] | 'svg', name: string): Promise<void> {
  if (format === 'svg') saveText(file.svg, name, 'image/svg+xml;charset=utf-8');
  else saveBlob(await platePng(file, WIDTHS[format]), name);
}
