/** The version of the program and the day of its facts, as the page says them; null where it does not. */
export function readVersion(): string | null {
  const said = ['version', 'data-date'].flatMap(
    (name) => document.querySelector<HTMLMetaElement>(`meta[name="yuecai-${name}"]`)?.content ?? [],
  );
  return said.length === 0 ? null : said.join(' · ');
}
