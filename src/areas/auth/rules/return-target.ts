/**
 * The address that a sign-in may return to, normalised; null if it is not on the list. `targets` are address prefixes:
 * scheme, host and port must be equal, and the path must be the target's path or below it.
 *
 * Comparing the whole text by prefix would accept `https://languagemate.kr.evil.example`. It would also accept an
 * address that a browser parses differently. So the parsed address is compared and returned, never the text that was
 * sent.
 */
export function returnTarget(address: string, targets: readonly string[]): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // A password in the address misleads users about the host. An encoded slash misleads servers about the path.
  if (url.username !== '' || url.password !== '' || /%2f|%5c/i.test(url.pathname)) return null;
  return targets.some((target) => isBelow(url, new URL(target))) ? url : null;
}

function isBelow(url: URL, target: URL): boolean {
  if (url.protocol !== target.protocol || url.host !== target.host) return false;
  const folder = target.pathname.endsWith('/') ? target.pathname : `${target.pathname}/`;
  return url.pathname === target.pathname || url.pathname.startsWith(folder);
}
