/** For every answer; an answer that has its own value (a page's Content-Security-Policy) keeps it. */
const always: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Clients live on other origins; what they may read is decided by CORS.
  'cross-origin-resource-policy': 'cross-origin',
};

/** Adds the security headers that are not there yet. */
export function addSecurityHeaders(headers: Headers): void {
  for (const name in always) if (!headers.has(name)) headers.set(name, always[name] ?? '');
}
