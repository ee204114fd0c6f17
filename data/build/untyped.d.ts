declare module 'mapshaper' {
  /** Runs one command line of mapshaper on files held in memory; the result holds the files that `-o` writes. */
  function applyCommands(
    commands: string,
    input: Readonly<Record<string, string>>,
  ): Promise<Record<string, string | Uint8Array>>;
  const mapshaper: { readonly applyCommands: typeof applyCommands };
  export default mapshaper;
}

declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; noLayoutClosure: boolean; noHinting: boolean; keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}
