import { useId } from 'react';
import { LANGS, type Lang, type Localized } from '../../model/localized.ts';
import { LANG_TAGS } from '../../text/langTags.ts';

interface TextPairProps {
  readonly labels: Readonly<Record<Lang, string>>;
  readonly text: Localized;
  /** Most UTF-16 units. */
  readonly most: number;
  /** Lines of the field; one where it is not said, and then the text stays on one line. */
  readonly rows?: number;
  readonly onChange: (text: Localized) => void;
}

/** A text in both languages, side by side, to be written. */
export function TextPair({ labels, text, most, rows = 1, onChange }: TextPairProps) {
  const id = useId();
  return (
    <div className="text-pair">
      {LANGS.map((lang) => {
        const field = {
          id: `${id}-${lang}`,
          lang: LANG_TAGS[lang],
          maxLength: most,
          value: text[lang],
          autoComplete: 'off',
        } as const;
        const write = (written: string) => onChange({ ...text, [lang]: written });
        return (
          <div key={lang}>
            <label htmlFor={field.id}>{labels[lang]}</label>
            {rows > 1 ? (
              <textarea {...field} rows={rows} onChange={(event) => write(event.target.value)} />
            ) : (
              <input {...field} onChange={(event) => write(event.target.value)} />
            )}
          </div>
        );
      })}
    </div>
  );
}
