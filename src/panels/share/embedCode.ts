/** How large an embedded page stands, CSS px; null: as wide as there is room. */
export interface EmbedSize {
  readonly width: number | null;
  readonly height: number;
}

/**
 * The HTML that puts the atlas into another page.
 * @param link address of a scene, without fragment
 * @param title name of the frame for readers who hear the page
 */
export function embedCode(link: string, title: string, { width, height }: EmbedSize): string {
  const attributes = [
    `src="${escaped(`${link}#embed=on`)}"`,
    `title="${escaped(title)}"`,
    `width="${width ?? '100%'}"`,
    `height="${height}"`,
    'loading="lazy"',
    'allow="fullscreen; clipboard-write"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
