/** For every answer; an answer that has its own value (a page's Content-Security-Policy) keeps it. */
const always: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Other origins read through CORS; only what they embed (files) says `cross-origin` itself.
  'cross-origin-resource-policy': 'same-origin',
};

/** Adds the security headers that are not there yet. */
export function addSecurityHeaders(headers: Headers): void {
  for (const name in always) if (!headers.has(name)) headers.set(name, always[name] ?? '');
}
