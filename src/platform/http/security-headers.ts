/** Headers of every response. A response that sets its own value (a page's Content-Security-Policy) keeps it. */
const always: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Other origins read through CORS. Only files that they may embed set `cross-origin` themselves.
  'cross-origin-resource-policy': 'same-origin',
};

/** Adds the security headers that the response does not set itself. */
export function addSecurityHeaders(headers: Headers): void {
  for (const name in always) if (!headers.has(name)) headers.set(name, always[name] ?? '');
}
