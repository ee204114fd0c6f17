import { useId } from 'react';
import { shareWords } from '../../text/shareWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { typedAddress } from './servedAddress.ts';

interface AddressFieldProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** Where the page cannot know how others reach it: the address of the atlas, to be typed. */
export function AddressField({ typed, onType }: AddressFieldProps) {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  const field = useId();
  const isBad = typed.trim() !== '' && typedAddress(typed) === null;
  return (
    <section className="share-address">
      <p className="share-note">{w.notServed}</p>
      <label htmlFor={field}>{w.address}</label>
      <input
        id={field}
        type="url"
        value={typed}
        placeholder={w.addressHint}
        spellCheck={false}
        aria-invalid={isBad}
        aria-describedby={`${field}-bad`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${field}-bad`} role="status" className="share-bad">
        {isBad ? w.addressBad : ''}
      </p>
    </section>
  );
}
