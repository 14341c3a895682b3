/**
 * The push service that an endpoint belongs to, as its origin; null if notices may not be sent there. A user names the
 * endpoint, so only hosts of this list count, in the one spelling that browsers use: https, a host name in lower case,
 * no user, port or fragment. Everything else could lead this server somewhere else.
 *
 * @param hosts host names, `*.example.com` for every host below, or whole origins, which only development has.
 */
export function pushServiceOf(endpoint: string, hosts: readonly string[]): string | null {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  // The parser corrects what browsers tolerate: backslashes, tabs, capitals, default ports, other spellings of a host.
  if (url === null || url.href !== endpoint || endpoint.includes('#')) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (hosts.includes(url.origin)) return url.origin;
  const isNamed = url.protocol === 'https:' && url.port === '' && hostName.test(url.hostname);
  return isNamed && hosts.some((host) => isHost(url.hostname, host)) ? url.origin : null;
}

/** Labels of letters, digits and hyphens; the last one is no number. No service has a name in another script. */
const hostName = /^(?:(?!xn--)[a-z\d-]{1,63}\.)+(?!xn--)[a-z][a-z\d-]*$/;

function isHost(name: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? name.endsWith(allowed.slice(1)) : name === allowed;
}
