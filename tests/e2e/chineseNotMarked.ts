/** Every text of the document in Chinese characters that is not marked as Chinese. Runs in the page. */
export function chineseNotMarked(): readonly string[] {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const parent = walker.currentNode.parentElement;
    const isProse = parent !== null && !parent.closest('script, style, noscript, [lang^="zh"]');
    if (isProse && /\p{Script=Han}/u.test(text)) found.push(text.trim());
  }
  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      if (element.closest('[lang^="zh"]')) continue;
      const text = element.getAttribute(name) ?? '';
      if (/\p{Script=Han}/u.test(text)) found.push(`${name}: ${text}`);
    }
  return found;
}
