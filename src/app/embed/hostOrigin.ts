/** True where pages of an origin may steer the atlas. `*` stands for all. */
export function allowsOrigin(allowed: readonly string[], origin: string): boolean {
  return allowed.includes('*') || (origin !== 'null' && allowed.includes(origin));
}

/** The origin of the page around this one, as far as the browser tells it. */
export function hostOrigin(page: Document): string | null {
  // Firefox has no such list.
  const [ancestor] = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  if (ancestor !== undefined) return ancestor;
  return URL.canParse(page.referrer) ? new URL(page.referrer).origin : null;
}
