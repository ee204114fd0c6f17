/**
 * The address of the page that others can open, without query and fragment; null where the page is opened from a file or
 * from a server of this very machine.
 */
export function servedAddress(href: string): string | null {
  const address = typedAddress(href);
  return address === null || OWN_MACHINE.test(new URL(address).hostname) ? null : address;
}

/** An address that was typed, without query and fragment; null where it is none of the web. The protocol may be left out. */
export function typedAddress(text: string): string | null {
  const typed = text.trim();
  const spelt = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) || /^file:/i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(spelt) || !URL.canParse(spelt)) return null;
  const { protocol, hostname, origin, pathname, username } = new URL(spelt);
  if (!/^https?:$/.test(protocol) || hostname === '' || username !== '') return null;
  return `${origin}${pathname}`;
}

const OWN_MACHINE = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;
