import { NeedsField } from './NeedsField.tsx';
import { RadiusField } from './RadiusField.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { ScoringNotes } from './ScoringNotes.tsx';
import { WeightSliders } from './WeightSliders.tsx';
import './FindForm.css';

/** What the site finder is asked: materials, a reference point with a radius, and how much each criterion counts. */
export function FindForm() {
  return (
    <>
      <NeedsField />
      <div className="find-section">
        <ReferenceField />
        <RadiusField />
      </div>
      <WeightSliders />
      <ScoringNotes />
    </>
  );
}
