/**
 * Returns the address if it can be one (RFC 5321: 64 characters, `@`, 255 characters), otherwise null. Tokens and
 * providers may contain any text, and a bad address must not keep a user from signing in.
 */
export function plausibleEmail(text: string | null): string | null {
  return text !== null && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text) ? text : null;
}
