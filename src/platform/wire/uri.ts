/** Formats of addresses: `uri`, `uri-reference` (RFC 3986) and `email` (RFC 5321 section 4.1.2). */

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/** RFC 791, four numbers without leading zeros. */
export function isIpv4(text: string): boolean {
  return ipv4.test(text);
}

/** RFC 4291 section 2.2: eight groups, `::` for some of them once, the last two perhaps as IPv4. */
export function isIpv6(text: string): boolean {
  const lastColon = text.lastIndexOf(':');
  const tail = text.slice(lastColon + 1);
  if (tail.includes('.')) return isIpv4(tail) && isIpv6(`${text.slice(0, lastColon + 1)}0:0`);
  const [head = '', rest, ...more] = text.split('::');
  const groups = [head, rest ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')));
  if (more.length > 0 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return rest === undefined ? groups.length === 8 : groups.length < 8;
}

const pathSign = "(?:[\\w\\-.~!$&'()*+,;=:@/]|%[\\da-f]{2})";
const path = new RegExp(`^${pathSign}*$`, 'i');
const queryOrFragment = new RegExp(`^(?:${pathSign}|\\?)*$`, 'i');
const userinfo = /^(?:[\w\-.~!$&'()*+,;=:]|%[\da-f]{2})*$/i;
const registeredName = /^(?:[\w\-.~!$&'()*+,;=]|%[\da-f]{2})*$/i;

/** A URI with its scheme (RFC 3986 section 3). */
export function isUri(text: string): boolean {
  return /^[^:/?#]+:/.test(text) && isUriReference(text);
}

/** A URI or a relative reference (RFC 3986 section 4.1), taken apart as appendix B does. */
export function isUriReference(text: string): boolean {
  const [, scheme, authority, place = '', query = '', fragment = ''] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(text) ?? [];
  return (
    (scheme === undefined || /^[a-z][a-z\d+\-.]*$/i.test(scheme)) &&
    (authority === undefined || isAuthority(authority)) &&
    path.test(place) &&
    !(scheme === undefined && authority === undefined && place.startsWith(':')) &&
    queryOrFragment.test(query) &&
    queryOrFragment.test(fragment)
  );
}

/** RFC 3986 section 3.2: `user@host:port`. */
function isAuthority(text: string): boolean {
  const [, user = '', host = ''] = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(text) ?? [undefined, '%', '%'];
  return userinfo.test(user) && isHost(host);
}

/**
 * RFC 3986 section 3.2.2. Four numbers with dots must be an IPv4 address: some programs read leading zeros as octal
 * (section 7.4).
 */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return isIpv6(host.slice(1, -1)) || /^\[v[\da-f]+\.[\w\-.~!$&'()*+,;=:]+\]$/i.test(host);
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isIpv4(host);
  return registeredName.test(host);
}

const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
const localPart = new RegExp(`^(?:${atom}(?:\\.${atom})*|"(?:[ !#-\\[\\]-~]|\\\\[ -~])*")$`);
const domain = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

/** A mailbox: the part before the @ may be quoted, the domain may be an address in brackets. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 0 || !localPart.test(text.slice(0, at))) return false;
  const place = text.slice(at + 1);
  if (!place.startsWith('[') || !place.endsWith(']')) return domain.test(place);
  const literal = place.slice(1, -1);
  if (/^ipv6:/i.test(literal)) return isIpv6(literal.slice('ipv6:'.length));
  return isIpv4(literal) || /^[a-z\d-]*[a-z\d]:[!-Z^-~]+$/i.test(literal);
}
