/** True of a text that begins as JSON and ends within a string, list or record; every proper beginning of our files does. */
export function isCut(text: string): boolean {
  if (text.trim() === '') return true;
  if (!/^\s*[{[]/.test(text)) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted && sign === '\\') at += 1;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
  }
  return quoted || depth > 0;
}
