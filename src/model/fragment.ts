/** What can stand after the # of a link: parts with a value each, joined by &. */
export type FragmentKey = 'notes' | 'scenario' | 'story' | 'console' | 'embed';

/** The value of a part of what stands after the #; null where it is not there. Of one given twice the first counts. */
export function fragmentPart(hash: string, key: FragmentKey): string | null {
  const found = partsOf(hash).find((part) => part.startsWith(`${key}=`));
  return found === undefined ? null : found.slice(key.length + 1);
}

/** The rest without a part, with its # unless nothing is left. */
export function withoutFragmentPart(hash: string, key: FragmentKey): string {
  const rest = partsOf(hash).filter((part) => part !== '' && !part.startsWith(`${key}=`));
  return rest.length === 0 ? '' : `#${rest.join('&')}`;
}

function partsOf(hash: string): readonly string[] {
  return hash.replace(/^#/, '').split('&');
}
