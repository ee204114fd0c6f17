/** The two languages of the atlas. `zh` is simplified Chinese, `en` British English. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in both languages: plain text, never markup. */
export type Localized = Readonly<Record<Lang, string>>;
