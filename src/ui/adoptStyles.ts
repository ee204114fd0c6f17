/**
 * Puts a style sheet in force for as long as the page lives, after those of the document. The same text again does nothing.
 * A sheet made by script is no inline style: the content policy lets it pass.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const adopted = new Set<string>();
