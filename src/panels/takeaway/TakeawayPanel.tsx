import { type ReactNode, useMemo, useState } from 'react';
import '../../plate/finder.css';
import type { MapApproval } from '../../model/mapApproval.ts';
import type { Scene, Theme } from '../../model/scene.ts';
import type { Sight } from '../../output/plateDrawing.ts';
import { openView } from '../../state/findActions.ts';
import { takeawayWords } from '../../text/takeawayWords.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { DataFormats } from './DataFormats.tsx';
import { FormatRow } from './FormatRow.tsx';
import { PictureFormats } from './PictureFormats.tsx';
import { PlatePreview } from './PlatePreview.tsx';
import { usePlateFile } from './usePlateFile.ts';
import './TakeawayPanel.css';

interface TakeawayPanelProps {
  /** What is taken away: the scene on the page, or that of a step. */
  readonly scene: Scene;
  /** What of the map is seen when this is opened; null for the whole sheet. */
  readonly sight: () => Sight | null;
  readonly approval: MapApproval;
  /** What has to give way before the page is printed. Without it nothing is printed: paper has the scene on the page. */
  readonly onPrint?: () => void;
  /** The button for slides. */
  readonly children?: ReactNode;
}

/** A preview of the plate, and every form in which it and what it shows can be taken away, with what each is for. */
export function TakeawayPanel({ scene, sight, approval, onPrint, children }: TakeawayPanelProps) {
  const t = takeawayWords(scene.lang);
  const [theme, setTheme] = useState<Theme>(scene.theme);
  const [said, setSaid] = useState('');
  const [seen] = useState(sight);
  const shown = useMemo(() => ({ ...scene, theme }), [scene, theme]);
  const plate = usePlateFile(shown, seen, approval);
  const print = () => {
    onPrint?.();
    // Once the dialog is away.
    setTimeout(() => window.print());
  };
  return (
    <div className="takeaway">
      <div className="takeaway-preview">
        <PlatePreview plate={plate} lang={scene.lang} />
        <RadioGroup
          name="takeaway-theme"
          legend={t.theme}
          options={(['light', 'stage'] as const).map((value) => ({ value, label: t.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
        {scene.prism && <p>{t.flat}</p>}
      </div>
      <div className="takeaway-formats">
        <PictureFormats plate={plate} lang={scene.lang} onSaid={setSaid} />
        {onPrint !== undefined && (
          <section>
            <h3>{t.paper}</h3>
            <FormatRow format={t.formats.pdf} icon="print" label={t.formats.pdf.name} onTake={print} />
          </section>
        )}
        {children !== undefined && (
          <section>
            <h3>{t.slides}</h3>
            {children}
          </section>
        )}
        <DataFormats scene={scene} onSaid={setSaid} />
        {onPrint !== undefined && (
          <p className="takeaway-note">
            {t.compareToo}
            <Button
              onClick={() => {
                onPrint();
                openView('compare');
              }}
            >
              {t.openCompare}
            </Button>
          </p>
        )}
      </div>
      <p role="status" className="takeaway-said">
        {said}
      </p>
    </div>
  );
}
