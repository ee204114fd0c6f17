/** The numbers in a text, without marks between thousands. */
export function numbersIn(text: string): readonly string[] {
  return (
    plain(text)
      .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  );
}

/** Text with plain spaces. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
